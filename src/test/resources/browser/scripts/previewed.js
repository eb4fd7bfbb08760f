// What a page under preview shows: its first words, and what is said to be wrong.
const wrong = document.querySelector(".utfall-preview");
return { words: document.querySelector("main .summary").textContent, wrong: wrong ? wrong.textContent : "" };
