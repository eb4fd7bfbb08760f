package se.utfall.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What a command line gave on the first of June 2022; the version is written as {@code V}. */
record Ran(int code, String out, String err) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-06-01T10:00:00Z"), ZoneOffset.UTC);

  static Ran run(String... line) {
    return run(List.of(line));
  }

  static Ran run(List<String> line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            line,
            CLOCK,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(System.lineSeparator(), "\n")
        .replaceAll("\"version\": \"[^\"]*\"", "\"version\": \"V\"");
  }
}
