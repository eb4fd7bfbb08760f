package se.utfall.text;

import java.util.List;

/** A Markdown text as read in a test, with what was found in it. */
record Read(Prose prose, List<Diagnostic> findings) {
  static Read of(String markdown) {
    return of(markdown, 0);
  }

  static Read of(String file, int start) {
    Diagnostics findings = new Diagnostics();
    Prose prose = Prose.read(new SourceText("text.md", file), start, findings);
    return new Read(prose, findings.sorted());
  }

  /** The rules that were broken, in the order of their places. */
  List<Rule> rules() {
    return findings.stream().map(Diagnostic::rule).toList();
  }
}
