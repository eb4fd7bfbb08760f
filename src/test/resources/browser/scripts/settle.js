// Waits until the window has the width asked for.
const [width, done] = arguments;
const look = () => (window.innerWidth === width ? done(true) : requestAnimationFrame(look));
look();
