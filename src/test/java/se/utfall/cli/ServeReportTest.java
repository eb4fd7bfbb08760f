package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** How loud a preview is. */
class ServeReportTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ServeReport report =
      new ServeReport(Messages.in("sv"), new PrintWriter(out), new PrintWriter(err));

  @Test
  void whoeverWantsItQuietReadsOnlyWhatIsWrong() {
    ServeReport quiet = report.quiet(true);
    quiet.serving(URI.create("http://127.0.0.1:8080/"));
    Diagnostics findings = new Diagnostics();
    findings.add(new Position("content/a.md", 3, 1), Rule.FOLDER_ABSENT);
    quiet.built(1, findings, Stopwatch.start());
    assertEquals("", out.toString());
    assertFalse(err.toString().isEmpty());
  }

  @Test
  void elseItSaysWhereItIs() {
    report.quiet(false).serving(URI.create("http://127.0.0.1:8080/"));
    assertFalse(out.toString().isEmpty());
  }
}
