// Where the skip link has led: to the page's matter.
const goal = document.querySelector("main");
if (document.activeElement !== goal) {
  fault("keyboard-skip", goal, "the skip link leads to " + named(document.activeElement));
}
