package se.utfall.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import se.utfall.preview.Attempt;
import se.utfall.preview.Words;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Severity;

/** Says in the terminal and on the pages how a preview goes. */
final class ServeReport {
  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;
  private List<Diagnostic> said = List.of();

  ServeReport(Messages messages, PrintWriter out, PrintWriter err) {
    this.messages = messages;
    this.out = out;
    this.err = err;
  }

  /** The same, but if it is to be quiet it says nothing but what is wrong. */
  ServeReport quiet(boolean wanted) {
    return wanted ? new ServeReport(messages, new PrintWriter(Writer.nullWriter()), err) : this;
  }

  /** Says how long each stage of building once more takes, if somebody wants to know. */
  Progress progress(boolean verbose) {
    return new Progress(messages, err, verbose);
  }

  /** What the preview says on its pages. */
  Words words() {
    return new Words(
        text("cli.language"),
        text("cli.serve.heading"),
        text("cli.serve.earlier"),
        text("cli.serve.nothing"));
  }

  /** Says where it is. */
  void serving(URI address) {
    out.println(text("cli.serve", address.toString()));
  }

  /** Says what came of building once more, and what was found as far as that is new. */
  void built(int made, Diagnostics findings, Stopwatch time) {
    List<Diagnostic> found = findings.sorted();
    if (!found.equals(said)) {
      found.forEach(finding -> err.println(messages.print(finding)));
      said = found;
    }
    if (findings.hasErrors()) {
      err.println(text("cli.serve.faults"));
    } else {
      String seconds = time.seconds(text("number.decimal"));
      out.println(text("cli.serve.built", pages(made), seconds));
    }
  }

  /** What is wrong, as it stands over the pages. */
  List<Attempt.Fault> faults(Diagnostics findings) {
    return findings.sorted().stream()
        .filter(finding -> finding.rule().severity() == Severity.ERROR)
        .map(this::fault)
        .toList();
  }

  private Attempt.Fault fault(Diagnostic finding) {
    Messages.Said words = messages.said(finding);
    String message = words.message() + " [" + finding.rule().id() + "]";
    return new Attempt.Fault(finding.at().toString(), message, words.rest().toList());
  }

  void portTaken(int port) {
    err.println(text("cli.serve.port", Integer.toString(port)));
  }

  private String pages(int n) {
    return text("cli.pages" + (n == 1 ? ".one" : ".other"), Integer.toString(n));
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
