// All of WCAG 2.0 to 2.2 A and AA and the best practices; what is wrong, and what axe could not judge.
// It measures contrast in short words and signs too, and without what would keep it from judging any table:
// the rule at the edge of what scrolls, a gradient in the colour of the paper, and the first column's standing still.
const done = arguments[arguments.length - 1];
axe.configure({
  checks: [{
    id: "color-contrast",
    options: {
      ignoreUnicode: false, ignoreLength: true, ignorePseudo: false, boldValue: 700, boldTextPt: 14, largeTextPt: 18,
      contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } }, pseudoSizeThreshold: 0.25,
    },
  }],
});
const plain = new CSSStyleSheet();
plain.replaceSync(
  ".table-scroll { background: none !important; } .table-scroll tr > :first-child { position: static !important; }");
document.adoptedStyleSheets = [plain];
axe.run(document, {
  resultTypes: ["violations", "incomplete"],
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
}).then((result) => {
  for (const kind of ["violations", "incomplete"]) {
    for (const rule of result[kind]) {
      for (const node of rule.nodes) {
        const element = document.querySelector(node.target[node.target.length - 1]) ?? document.body;
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join(" ");
        const where = element.closest(".table-scroll") ? "in what scrolls: " : "";
        fault((kind === "incomplete" ? "unsure " : "axe ") + rule.id, element, named(element) + ": " + where + why.replace(/\s+/g, " "));
      }
    }
  }
  done(faults);
}).catch((e) => done([["axe failed", "body", 0, String(e)]]))
  .finally(() => { document.adoptedStyleSheets = []; });
