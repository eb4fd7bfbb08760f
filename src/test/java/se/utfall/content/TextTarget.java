package se.utfall.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.utfall.content.MarkdownFile.Kind;
import se.utfall.text.Diagnostics;

/** What a fuzzer feeds to the reader of whole Markdown files: front matter and text. */
public final class TextTarget {
  private static final Scratch SCRATCH = new Scratch("a.md");

  private TextTarget() {}

  /** Reads the bytes as a file; whatever stands in them, it ends. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 1) {
      Diagnostics findings = new Diagnostics();
      TextFile file = SCRATCH.file(data, 1);
      Kind kind = Kind.values()[(data[0] & 0xFF) % Kind.values().length];
      file.read(TextFile.MAX_MARKDOWN, findings)
          .ifPresent(text -> new MarkdownDecoder(findings).decode(file, kind, text));
      findings.sorted().forEach(DataTarget::said);
    }
  }

  /** A file that is written anew for each input, in memory where there is such a disk. */
  static final class Scratch {
    private final TextFile file;

    Scratch(String name) {
      try {
        Path memory = Path.of("/dev/shm");
        Path folder =
            Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "utfall-fuzz")
                : Files.createTempDirectory("utfall-fuzz");
        folder.toFile().deleteOnExit();
        folder.resolve(name).toFile().deleteOnExit();
        this.file = new TextFile(name, name, folder.resolve(name));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    TextFile file(byte[] data, int from) throws IOException {
      Files.write(file.path(), java.util.Arrays.copyOfRange(data, from, data.length));
      return file;
    }
  }
}
