// A shape must differ from what lies behind it: the drawing's earlier shapes, or the reader's own paper.
const probe = document.createElement("i");
probe.style.forcedColorAdjust = "none";
document.body.append(probe);
const colour = (name) => {
  probe.style.color = name;
  return getComputedStyle(probe).color;
};
const canvas = colour("Canvas");
const paint = (value) => (value === "none" || /^rgba\(.*, 0\)$/.test(value) ? null : value);
const covers = (back, rect) => {
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  return back.rect.left <= x && x <= back.rect.right && back.rect.top <= y && y <= back.rect.bottom
    && back.rect.width * back.rect.height > rect.width * rect.height;
};
for (const svg of document.querySelectorAll("svg")) {
  const behind = [];
  for (const e of svg.querySelectorAll("path, rect, circle, ellipse, line, polyline, polygon, text")) {
    const rect = e.getBoundingClientRect();
    if (!shown(e) || e.closest("defs, clipPath, marker, pattern")) {
      continue;
    }
    const style = getComputedStyle(e);
    const fill = paint(style.fill);
    const stroke = parseFloat(style.strokeWidth) > 0 ? paint(style.stroke) : null;
    const back = behind.filter((b) => covers(b, rect)).pop()?.fill ?? canvas;
    const halo = e.matches(".s-halo, .f-halo");
    if (!halo && (fill ?? back) === back && (stroke ?? back) === back) {
      fault("forced-colors", e, named(e) + " " + quoted(e.textContent) + " is painted as what lies behind it, " + back);
    }
    if (fill && e.localName !== "text" && style.fillOpacity !== "0") {
      behind.push({ rect, fill });
    }
  }
}
probe.remove();
