// What scrolls by itself can be reached by keyboard, and says what it is.
for (const e of document.body.querySelectorAll("*")) {
  const style = getComputedStyle(e);
  const scrolls = (over, inner, outer) => /auto|scroll/.test(over) && inner > outer + 1;
  if (!shown(e) || !(scrolls(style.overflowX, e.scrollWidth, e.clientWidth)
      || scrolls(style.overflowY, e.scrollHeight, e.clientHeight))) {
    continue;
  }
  const name = e.getAttribute("aria-label")
    ?? (e.getAttribute("aria-labelledby") ?? "").split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  if (e.tabIndex !== 0) fault("scroll-unreachable", e, named(e) + " scrolls but can't be reached by keyboard");
  if (e.getAttribute("role") !== "region" || !name.trim()) fault("scroll-unnamed", e, named(e) + " scrolls but is no region with a name");
}
