// With the usual font, and with one that is a fifth wider in drawings.
texts("text");
const drawn = [...document.querySelectorAll("svg text")].filter(shown);
const widths = drawn.map((t) => t.getComputedTextLength());
drawn.forEach((t, i) => {
  t.style.letterSpacing = (0.2 * widths[i]) / Math.max(1, t.textContent.length) + "px";
});
if (drawn.length > 0) texts("wide-font");
drawn.forEach((t) => t.style.removeProperty("letter-spacing"));
