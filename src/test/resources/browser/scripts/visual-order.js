// The focus goes where the eye goes: never back up and to the left.
const { places } = window;
places.forEach((place, i) => {
  const next = places[i + 1];
  if (next && i > 0) {
    const a = place.getBoundingClientRect();
    const b = next.getBoundingClientRect();
    if (b.bottom <= a.top + 1 && b.left < a.right && !next.contains(place)) {
      fault("visual-order", next, quoted(next.textContent) + " comes after " + quoted(place.textContent) + " but stands above it");
    }
  }
});
