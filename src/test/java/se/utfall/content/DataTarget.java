package se.utfall.content;

import java.nio.charset.StandardCharsets;
import se.utfall.text.Diagnostic;
import se.utfall.text.Messages;

/**
 * What a fuzzer feeds to the readers of data: the first byte says as what kind of file the rest is
 * read, front matter among them, and whether as YAML or JSON.
 */
public final class DataTarget {
  private static final Messages WORDS = Messages.in("sv");

  private DataTarget() {}

  /** Reads the bytes; whatever stands in them, it ends, and every finding has a place and words. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 1) {
      int kind = data[0] & 0xFF;
      String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
      DataFile[] kinds = DataFile.values();
      kinds[kind / 2 % kinds.length].decode(text, kind % 2 == 1).sorted().forEach(DataTarget::said);
    }
  }

  /** Demands that a finding can be said. */
  static void said(Diagnostic found) {
    if (WORDS.print(found).isBlank() || found.at().line() < 0 || found.at().column() < 0) {
      throw new IllegalStateException(found.toString());
    }
  }
}
