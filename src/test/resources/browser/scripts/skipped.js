// Where the skip link has led: into the page's matter, so that the next step is there.
const skip = document.querySelector("a.skip");
const goal = skip && document.getElementById(decodeURIComponent(skip.hash.slice(1)));
if (!goal || document.activeElement !== goal || goal.localName !== "main") {
  fault("keyboard-skip", skip ?? document.body, "the skip link does not lead to main but to " + named(document.activeElement));
}
