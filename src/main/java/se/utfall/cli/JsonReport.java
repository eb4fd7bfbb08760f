package se.utfall.cli;

import se.utfall.check.Review;
import se.utfall.check.TextReview;
import se.utfall.text.Diagnostic;
import se.utfall.text.Json;
import se.utfall.text.Messages;

/** Everything that a check knows, in a form of our own. */
final class JsonReport {
  private final FindingsReport report;
  private final Json json = new Json();

  JsonReport(FindingsReport report) {
    this.report = report;
  }

  String write() {
    json.open('{').text("tool", "utfall").text("version", Version.number());
    json.name("findings").open('[');
    report.findings().forEach(this::write);
    json.close(']').name("summary").open('{');
    long errors = report.errors();
    json.number("errors", errors)
        .number("warnings", report.findings().size() - errors)
        .number("files", report.summary().files())
        .number("surveys", report.summary().surveys())
        .number("areas", report.summary().areas())
        .number("indicators", report.summary().indicators())
        .number("pages", report.summary().pages())
        .close('}');
    write(report.summary().review());
    return json.close('}').toString();
  }

  private void write(Diagnostic finding) {
    Messages.Said said = report.messages().said(finding);
    json.next()
        .open('{')
        .text("path", FindingsReport.path(finding))
        .number("line", finding.at().line())
        .number("column", finding.at().column())
        .text("severity", report.level(finding))
        .text("rule", finding.rule().id())
        .text("message", said.message())
        .name("details")
        .open('[');
    said.excerpt().forEach(json::text);
    said.details().forEach(json::text);
    json.close(']').text("hint", said.hint()).close('}');
  }

  private void write(Review review) {
    json.name("claims").open('{');
    json.number("sounding", review.sounding())
        .number("covered", review.covered())
        .name("texts")
        .open('[');
    review.texts().stream().filter(text -> text.sounding() > 0).forEach(this::write);
    json.close(']').close('}');
  }

  private void write(TextReview text) {
    json.next()
        .open('{')
        .text("path", text.path())
        .number("sounding", text.sounding())
        .number("covered", text.covered())
        .name("unchecked")
        .open('[');
    text.unchecked()
        .forEach(
            one ->
                json.next()
                    .open('{')
                    .number("line", one.at().line())
                    .number("column", one.at().column())
                    .text("sentence", one.sentence())
                    .close('}'));
    json.close(']').close('}');
  }
}
