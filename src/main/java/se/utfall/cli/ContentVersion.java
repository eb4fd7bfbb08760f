package se.utfall.cli;

import java.util.List;
import se.utfall.check.Checked;
import se.utfall.diff.Side;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Severity;

/**
 * Content that is to be compared.
 *
 * @param shown what it is called: a folder, or a revision and a folder
 */
record ContentVersion(String shown, Checked truth, Diagnostics findings) {
  /** What it is called where it is spoken of. */
  String name() {
    return shown.isEmpty() ? "." : shown;
  }

  /** What of it can be compared. */
  Side side() {
    return new Side(shown, truth.grounds().orElseThrow());
  }

  List<Diagnostic> errors() {
    return findings.sorted().stream()
        .filter(found -> found.rule().severity() == Severity.ERROR)
        .toList();
  }
}
