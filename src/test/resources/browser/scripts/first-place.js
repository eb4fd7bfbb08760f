// Where the first step with the tabulator leads: to the skip link.
const first = document.activeElement;
if (!first.matches("a.skip[href^='#']")) {
  fault("keyboard-skip", first, "the first place is no skip link but " + named(first) + " " + quoted(first.textContent));
}
