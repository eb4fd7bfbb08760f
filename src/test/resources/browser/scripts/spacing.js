// WCAG 1.4.12: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the font.
styled(
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
   p { margin-bottom: 2em !important; }`,
  () => {
    reflow("spacing-reflow");
    texts("spacing");
    for (const e of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(e);
      const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
      if (cuts && !(e instanceof SVGElement) && e.offsetWidth > 1 && e.textContent.trim() && shown(e)
          && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) {
        fault("spacing-cut", e, quoted(e.textContent) + " is cut off");
      }
    }

  });
