package se.utfall.check;

import java.nio.charset.StandardCharsets;
import se.utfall.text.Diagnostic;
import se.utfall.text.Messages;

/**
 * What a fuzzer feeds to the checker as a commentary beside figures: Markdown with claims and
 * figures in it, read, judged, and written as HTML.
 */
public final class StatementTarget {
  private static final Messages WORDS = Messages.in("sv");

  private StatementTarget() {}

  /** Checks the bytes as a text; whatever stands in them, it ends, and its HTML is harmless. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    for (Diagnostic found : StatementFuzzTest.check(text, data.length % 2 == 0)) {
      if (WORDS.print(found).isBlank()) {
        throw new IllegalStateException(found.toString());
      }
    }
    se.utfall.text.Harmless.checkWritten(text);
  }
}
