package se.utfall.cli;

import se.utfall.check.LongSentence;
import se.utfall.check.Review;
import se.utfall.check.Skipped;
import se.utfall.check.TextReview;
import se.utfall.check.Unchecked;
import se.utfall.cli.FindingsReport.Finding;
import se.utfall.text.Json;
import se.utfall.text.Messages;
import se.utfall.text.Position;
import se.utfall.text.Waived;

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
        .number("warnings", report.findings().size() - errors - report.waived())
        .number("waived", report.waived())
        .number("files", report.summary().files())
        .number("surveys", report.summary().surveys())
        .number("areas", report.summary().areas())
        .number("indicators", report.summary().indicators())
        .number("pages", report.summary().pages())
        .close('}');
    write(report.summary().review());
    json.name("skipped").open('[');
    report.summary().skipped().forEach(this::write);
    return json.close(']').close('}').toString();
  }

  private void write(Skipped skipped) {
    json.next()
        .open('{')
        .text("what", skipped.what().id())
        .text("message", SkipReport.text(skipped, report.messages()))
        .close('}');
  }

  private void write(Finding finding) {
    Position at = finding.said().at();
    Messages.Said said = report.messages().said(finding.said());
    json.next()
        .open('{')
        .text("path", finding.path())
        .number("line", at.line())
        .number("column", at.column())
        .text("severity", report.level(finding))
        .text("rule", finding.said().rule().id())
        .text("message", said.message())
        .name("details")
        .open('[');
    said.excerpt().forEach(json::text);
    said.details().forEach(json::text);
    json.close(']').text("hint", said.hint());
    finding.waived().ifPresent(this::write);
    json.close('}');
  }

  private void write(Waived waived) {
    json.name("waived")
        .open('{')
        .text("reason", waived.reason())
        .text("until", waived.until().toString())
        .close('}');
  }

  private void write(Review review) {
    json.name("claims").open('{');
    json.number("sounding", review.sounding())
        .number("covered", review.covered())
        .name("texts")
        .open('[');
    review.texts().stream()
        .filter(text -> text.sounding() > 0 || !text.longest().isEmpty())
        .forEach(this::write);
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
    text.unchecked().forEach(this::write);
    json.close(']').number("lix", text.lix()).name("longest").open('[');
    text.longest().forEach(this::write);
    json.close(']').close('}');
  }

  private void write(LongSentence longest) {
    json.next()
        .open('{')
        .number("line", longest.at().line())
        .number("words", longest.words())
        .text("sentence", longest.sentence())
        .close('}');
  }

  private void write(Unchecked unchecked) {
    json.next()
        .open('{')
        .number("line", unchecked.at().line())
        .number("column", unchecked.at().column())
        .text("sentence", unchecked.sentence())
        .name("words")
        .open('[');
    unchecked.words().forEach(json::text);
    json.close(']').close('}');
  }
}
