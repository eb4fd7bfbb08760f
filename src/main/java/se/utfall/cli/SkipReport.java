package se.utfall.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.check.Skipped;
import se.utfall.text.Diagnostic;
import se.utfall.text.Messages;
import se.utfall.text.Waived;

/** Prints what a check has left out and why; nothing where that is nothing. */
record SkipReport(Messages messages, PrintWriter out) {
  private static final String INDENT = "    ";

  void print(List<Skipped> skipped, List<Waived> waived) {
    List<String> lines =
        Stream.concat(
                skipped.stream().map(one -> text(one, messages)), waived.stream().map(this::text))
            .toList();
    if (!lines.isEmpty()) {
      out.println(messages.text("cli.skipped", List.of()));
      lines.forEach(line -> out.println(INDENT + line));
    }
  }

  /** What was left out, in words. */
  static String text(Skipped skipped, Messages messages) {
    return messages.text("cli.skipped." + skipped.what().id(), skipped.args());
  }

  private String text(Waived waived) {
    Diagnostic finding = waived.finding();
    return messages.text(
        "cli.skipped.waived",
        List.of(
            finding.at().toString(),
            messages.said(finding).message(),
            finding.rule().id(),
            waived.until().toString(),
            waived.reason()));
  }
}
