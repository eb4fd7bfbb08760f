requestAnimationFrame(() => setTimeout(() => {
  const late = document.createElement("p");
  late.textContent = "Late";
  document.querySelector("main").prepend(late);
}, 20));
