// Begins to watch where the focus goes from the first place on, and says how many it should reach.
document.activeElement.blur();
const places = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((e) => shown(e) && !e.disabled && e.tabIndex >= 0);
const rest = new Map(places.map((e) => {
  const style = getComputedStyle(e);
  return [e, style.outlineStyle + style.outlineWidth + style.boxShadow];
}));
window.focused = [];
document.addEventListener("focusin", ({ target }) => {
  const style = getComputedStyle(target);
  const rect = target.getBoundingClientRect();
  window.focused.push({
    target,
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
      && style.outlineStyle + style.outlineWidth + style.boxShadow !== rest.get(target),
    seen: rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth,
  });
});
window.places = places;
window.scrollTo(0, 0);
places[0]?.focus();
return places.length;
