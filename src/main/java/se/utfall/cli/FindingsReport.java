package se.utfall.cli;

import java.util.List;
import se.utfall.Summary;
import se.utfall.text.Diagnostic;
import se.utfall.text.Messages;
import se.utfall.text.Severity;

/**
 * What a check has found and read, for a program to read.
 *
 * @param findings all of them, sorted by place
 * @param strict whether warnings count as errors
 */
record FindingsReport(
    List<Diagnostic> findings, Summary summary, boolean strict, Messages messages) {

  /** The whole report as text. */
  String in(ReportFormat format) {
    return switch (format) {
      case json -> new JsonReport(this).write();
      case sarif -> new SarifReport(this).write();
      case junit -> new JunitReport(this).write();
      case github -> new GithubReport(this).write();
      case text -> throw new IllegalArgumentException("text is for people");
    };
  }

  /** Whether a finding stops publishing. */
  boolean isError(Diagnostic finding) {
    return strict || finding.rule().severity() == Severity.ERROR;
  }

  /** "error" or "warning", in English, as programs want it. */
  String level(Diagnostic finding) {
    return isError(finding) ? "error" : "warning";
  }

  long errors() {
    return findings.stream().filter(this::isError).count();
  }

  /** The path as in an address, whatever the system. */
  static String path(Diagnostic finding) {
    return finding.at().path().replace('\\', '/');
  }
}
