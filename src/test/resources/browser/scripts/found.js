// What the page that finds indicators shows, once it has said how many there are: what it says,
// the names that it found, what is in the field, where the focus is, whether the whole list shows.
const done = arguments[arguments.length - 1];
const before = arguments[0];
const state = () => ({
  said: document.getElementById('sokantal').textContent,
  names: [...document.querySelectorAll('#soktraffar a')].map(a => a.textContent),
  leads: [...document.querySelectorAll('#soktraffar a')].map(a => a.pathname),
  typed: document.getElementById('sokord').value,
  focus: document.activeElement.id,
  whole: document.getElementById('a-till-o').offsetHeight > 0
});
const wait = left => {
  const now = state();
  const ready = now.said !== before && !now.said.includes('\u2026');
  if (ready || left === 0) done(now); else setTimeout(wait, 50, left - 1);
};
wait(200);
