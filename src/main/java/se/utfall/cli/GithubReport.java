package se.utfall.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.cli.FindingsReport.Finding;
import se.utfall.text.Messages;
import se.utfall.text.Position;

/**
 * What has been found as GitHub's workflow commands, which show it beside the lines of a change;
 * what is waived is a notice there.
 */
record GithubReport(FindingsReport report) {

  String write() {
    return report.findings().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Finding finding) {
    Position place = finding.said().at();
    String at = place.line() == 0 ? "" : ",line=" + place.line() + ",col=" + place.column();
    Messages.Said said = report.messages().said(finding.said());
    String message =
        Stream.of(Stream.of(said.message()), said.rest(), report.reason(finding).stream())
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    return "::"
        + (finding.waived().isPresent() ? "notice" : report.level(finding))
        + " file="
        + property(finding.path())
        + at
        + ",title="
        + property(finding.said().rule().id())
        + "::"
        + escaped(message)
        + "\n";
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
