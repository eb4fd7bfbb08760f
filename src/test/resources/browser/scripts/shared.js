// What all scripts share. A fault is a list: rule, name of the element, its number among those, words.
const faults = [];
const fault = (rule, element, words) =>
  faults.push([rule, element.localName,
    [...document.getElementsByTagName(element.localName)].indexOf(element), words]);
const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const quoted = (text) => "”" + text.trim().replace(/\s+/g, " ").slice(0, 60) + "”";
const named = (element) => element.localName + [...element.classList].map((name) => "." + name).join("");
const close = (a, b) => Math.abs(a - b) < 1;

// Does so with another style sheet; the policy lets nobody but the browser itself add one.
const styled = (css, work) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  try {
    return work();
  } finally {
    document.adoptedStyleSheets = [];
  }
};

// The nearest ancestor-or-self that cuts off what leaves it, for each element once.
const cutters = new Map();
const cutter = (element) => {
  if (!element || element === document.documentElement) return null;
  if (!cutters.has(element)) {
    const style = getComputedStyle(element);
    const cuts = style.overflowX !== "visible" && !(element instanceof SVGElement);
    cutters.set(element, cuts ? element : cutter(element.parentElement));
  }
  return cutters.get(element);
};

// The part of a box that its ancestors do not cut off.
const uncut = (rect, element) => {
  let { left, right, top, bottom } = rect;
  for (let e = cutter(element); e; e = cutter(e.parentElement)) {
    const edge = e.getBoundingClientRect();
    left = Math.max(left, edge.left);
    right = Math.min(right, edge.right);
    top = Math.max(top, edge.top);
    bottom = Math.min(bottom, edge.bottom);
  }
  return right - left > 1 && bottom - top > 1 ? { left, right, top, bottom } : null;
};

// Every line of text that can be seen: its words, its element, and its ink without the empty space above and below.
const lines = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || /^(title|desc|script)$/.test(element.localName)) {
      continue;
    }
    range.selectNodeContents(node);
    const rects = range.getClientRects();
    if (rects.length === 0 || !shown(element)) {
      continue;
    }
    for (const rect of rects) {
      const seen = rect.width > 0.5 && uncut({
        left: rect.left, right: rect.right,
        top: rect.top + 0.18 * rect.height, bottom: rect.bottom - 0.12 * rect.height,
      }, element);
      if (seen) {
        found.push({ ...seen, element, text: node.data });
      }
    }
  }
  return found;
};

// Two texts that lie on each other, anywhere on the page, and texts that leave it.
const texts = (rule) => {
  const all = lines().sort((a, b) => a.top - b.top);
  all.forEach((one, i) => {
    for (let j = i + 1; j < all.length && all[j].top < one.bottom - 1; j++) {
      const other = all[j];
      if (!one.element.contains(other.element) && !other.element.contains(one.element)
          && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1) {
        fault(rule + "-overlap", one.element, quoted(one.text) + " lies on " + quoted(other.text));
      }
    }
    const room = document.documentElement.clientWidth;
    if (one.left < -0.5 || one.right > room + 0.5) {
      fault(rule + "-outside", one.element, quoted(one.text) + " leaves the page");
    }
  });
};

// The page is wider than its window, and what makes it so.
const reflow = (rule) => {
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  if (wide > room) {
    const cause = [...document.body.querySelectorAll("*")]
      .filter((e) => shown(e) && e.getBoundingClientRect().right > room + 0.5
        && uncut(e.getBoundingClientRect(), e.parentElement)?.right > room + 0.5)
      .pop() ?? document.documentElement;
    fault(rule, cause, "the page is " + wide + " px wide in " + room + " px because of " + named(cause));
  }
};
