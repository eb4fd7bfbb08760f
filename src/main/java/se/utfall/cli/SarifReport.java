package se.utfall.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.cli.FindingsReport.Finding;
import se.utfall.text.Diagnostic;
import se.utfall.text.Json;
import se.utfall.text.Messages;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * What has been found as SARIF 2.1.0 (OASIS, <a
 * href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">Static Analysis Results
 * Interchange Format</a>).
 */
final class SarifReport {
  private final FindingsReport report;
  private final Json json = new Json();

  SarifReport(FindingsReport report) {
    this.report = report;
  }

  String write() {
    List<Rule> rules =
        report.findings().stream().map(finding -> finding.said().rule()).distinct().toList();
    json.open('{')
        .text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .text("version", "2.1.0")
        .name("runs")
        .open('[')
        .next()
        .open('{')
        .name("tool")
        .open('{')
        .name("driver")
        .open('{')
        .text("name", "Utfall")
        .text("version", Version.number())
        .name("rules")
        .open('[');
    rules.forEach(rule -> json.next().open('{').text("id", rule.id()).close('}'));
    json.close(']').close('}').close('}').text("columnKind", "unicodeCodePoints");
    json.name("results").open('[');
    report.findings().forEach(finding -> write(finding, rules.indexOf(finding.said().rule())));
    return json.close(']').close('}').close(']').close('}').toString();
  }

  private void write(Finding finding, int rule) {
    Position at = finding.said().at();
    json.next()
        .open('{')
        .text("ruleId", finding.said().rule().id())
        .number("ruleIndex", rule)
        .text("level", report.level(finding))
        .name("message")
        .open('{')
        .text("text", message(finding.said()))
        .close('}')
        .name("locations")
        .open('[')
        .next()
        .open('{')
        .name("physicalLocation")
        .open('{')
        .name("artifactLocation")
        .open('{')
        .text("uri", uri(finding.path()))
        .close('}');
    if (at.line() > 0) {
      json.name("region").open('{').number("startLine", at.line());
      json.number("startColumn", at.column()).close('}');
    }
    json.close('}').close('}').close(']');
    report.reason(finding).ifPresent(this::suppressed);
    json.close('}');
  }

  private void suppressed(String reason) {
    json.name("suppressions").open('[').next().open('{');
    json.text("kind", "external").text("status", "accepted");
    json.text("justification", reason).close('}').close(']');
  }

  /** The message with what more there is to say; a caret needs no place of its own here. */
  private String message(Diagnostic finding) {
    Messages.Said said = report.messages().said(finding);
    return Stream.of(Stream.of(said.message()), said.details().stream(), said.hint().stream())
        .flatMap(all -> all)
        .collect(Collectors.joining("\n"));
  }

  /** The path as a relative reference, where only ASCII stands. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
