// Largest Contentful Paint in ms and Cumulative Layout Shift since the page was loaded.
const done = arguments[arguments.length - 1];
const collected = (type) => new Promise((resolve) => {
  const entries = [];
  new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
  setTimeout(() => resolve(entries), 60);
});
Promise.all([collected("largest-contentful-paint"), collected("layout-shift")]).then(([paints, shifts]) =>
  done([
    Math.max(0, ...paints.map((p) => p.startTime)),
    shifts.reduce((sum, shift) => sum + shift.value, 0),
  ]));
