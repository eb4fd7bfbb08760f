// Where the focus has been, against where it should have been.
const { places, focused } = window;
places.forEach((place, i) => {
  const been = focused[i]?.target;
  if (been !== place) {
    fault("keyboard-order", place, named(place) + " " + quoted(place.textContent) + " should have the focus after " + i
      + " steps, not " + (been ? named(been) + " " + quoted(been.textContent) : "nothing"));
  }
});
for (const { target, outlined, seen } of focused) {
  if (!outlined) fault("focus-visible", target, named(target) + " " + quoted(target.textContent) + " has no outline with the focus");
  if (!seen) fault("focus-seen", target, named(target) + " " + quoted(target.textContent) + " has the focus out of sight");
}
if (document.activeElement !== document.body) {
  fault("keyboard-trap", document.activeElement, "the focus does not leave the page");
}
