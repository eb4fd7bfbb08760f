package se.utfall.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.Summary;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Severity;
import se.utfall.text.Waived;

/**
 * What a check has found and read, for a program to read.
 *
 * @param findings all of them, those that count sorted by place before those that are waived
 * @param strict whether warnings count as errors
 */
record FindingsReport(List<Finding> findings, Summary summary, boolean strict, Messages messages) {

  /** A finding, and what waives it if anything does. */
  record Finding(Diagnostic said, Optional<Waived> waived) {
    /** The path as in an address, whatever the system. */
    String path() {
      return said.at().path().replace('\\', '/');
    }
  }

  static FindingsReport of(Diagnostics findings, Summary summary, Messages messages) {
    Stream<Finding> counting =
        findings.sorted().stream().map(said -> new Finding(said, Optional.empty()));
    Stream<Finding> waived =
        findings.waived().stream().map(one -> new Finding(one.finding(), Optional.of(one)));
    return new FindingsReport(
        Stream.concat(counting, waived).toList(), summary, findings.isStrict(), messages);
  }

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
  boolean isError(Finding finding) {
    return finding.waived().isEmpty()
        && (strict || finding.said().rule().severity() == Severity.ERROR);
  }

  /** "error" or "warning", in English, as programs want it. */
  String level(Finding finding) {
    return isError(finding) ? "error" : "warning";
  }

  /** Until when a finding is waived and why, in words. */
  Optional<String> reason(Finding finding) {
    return finding
        .waived()
        .map(w -> List.of(w.until().toString(), w.reason()))
        .map(args -> messages.text("cli.waived.reason", args));
  }

  long errors() {
    return findings.stream().filter(this::isError).count();
  }

  long waived() {
    return findings.stream().filter(finding -> finding.waived().isPresent()).count();
  }
}
