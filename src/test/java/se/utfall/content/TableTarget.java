package se.utfall.content;

import java.io.IOException;
import se.utfall.content.TextTarget.Scratch;
import se.utfall.text.Diagnostics;

/** What a fuzzer feeds to the readers of CSV: all municipalities' values, and an editor's table. */
public final class TableTarget {
  private static final Scratch SCRATCH = new Scratch("a.csv");

  private TableTarget() {}

  /** Reads the bytes; whatever stands in them, it ends, and nothing read means something said. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 1) {
      Diagnostics findings = new Diagnostics();
      TextFile file = SCRATCH.file(data, 1);
      boolean read =
          switch (data[0] & 3) {
            case 0 -> SpreadReader.read(file, findings).isPresent();
            case 1 -> TableReader.csv(file, findings).isPresent();
            default -> TableReader.csv(file.path(), findings).isPresent();
          };
      if (!read && findings.sorted().isEmpty()) {
        throw new IllegalStateException("nothing read and nothing said");
      }
      findings.sorted().forEach(DataTarget::said);
    }
  }
}
