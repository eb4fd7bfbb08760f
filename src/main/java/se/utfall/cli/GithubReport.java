package se.utfall.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.text.Diagnostic;
import se.utfall.text.Messages;

/**
 * What has been found as GitHub's workflow commands, which show it beside the lines of a change.
 */
record GithubReport(FindingsReport report) {

  String write() {
    return report.findings().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(Diagnostic finding) {
    String at =
        finding.at().line() == 0
            ? ""
            : ",line=" + finding.at().line() + ",col=" + finding.at().column();
    Messages.Said said = report.messages().said(finding);
    String message =
        Stream.concat(Stream.of(said.message()), said.rest()).collect(Collectors.joining("\n"));
    return "::"
        + report.level(finding)
        + " file="
        + property(FindingsReport.path(finding))
        + at
        + ",title="
        + property(finding.rule().id())
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
