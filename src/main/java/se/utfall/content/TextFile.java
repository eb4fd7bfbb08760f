package se.utfall.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** A file that was found: where it lies, and its path as the user would type it. */
record TextFile(String name, String shown, Path path) {
  /** The largest data file, in bytes; the YAML engine takes seconds for more. */
  static final int MAX_DATA = 1_000_000;

  /** The largest Markdown file, in bytes. */
  static final int MAX_MARKDOWN = 100_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The text of the file without a byte order mark, unless it is faulty and reported. */
  Optional<String> read(int maxBytes, Diagnostics findings) {
    return bytes(maxBytes, findings).flatMap(bytes -> text(bytes, findings));
  }

  /** What the file holds, unless it can't be read or is too large and that is reported. */
  Optional<byte[]> bytes(int maxBytes, Diagnostics findings) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        findings.add(Position.file(shown), Rule.FILE_TOO_LARGE, Integer.toString(maxBytes / 1000));
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      Unreadable.report(shown, e, findings);
      return Optional.empty();
    }
  }

  /** The text that the file holds, as {@link #read} gives it. */
  Optional<String> text(byte[] bytes, Diagnostics findings) {
    return decode(bytes, findings).flatMap(text -> filled(text, findings));
  }

  /** Whether the file is larger than it may be, which has then been reported. */
  boolean isLarger(int maxBytes, Diagnostics findings) {
    try {
      if (Files.size(path) <= maxBytes) {
        return false;
      }
      findings.add(Position.file(shown), Rule.FILE_TOO_LARGE, Integer.toString(maxBytes / 1000));
    } catch (IOException e) {
      Unreadable.report(shown, e, findings);
    }
    return true;
  }

  /** The text of the file as a stream, which fails where the file is not UTF-8. */
  BufferedReader open() throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder()));
  }

  /** Goes past a byte order mark at the beginning of a stream. */
  static void skipMark(BufferedReader in) throws IOException {
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK) {
      in.reset();
    }
  }

  /** The name up to its ending. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private Optional<String> filled(String text, Diagnostics findings) {
    if (text.isBlank()) {
      findings.add(Position.file(shown), Rule.FILE_EMPTY);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private Optional<String> decode(byte[] bytes, Diagnostics findings) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      findings.add(end(text), Rule.FILE_ENCODING);
      return Optional.empty();
    }
    return merged(text, findings);
  }

  private Optional<String> merged(String text, Diagnostics findings) {
    OptionalInt mark = Unmerged.first(name, text);
    mark.ifPresent(at -> findings.add(end(text.substring(0, at)), Rule.FILE_MERGE));
    return mark.isPresent() ? Optional.empty() : Optional.of(text);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private Position end(String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    int lineStart = text.lastIndexOf('\n') + 1;
    return new Position(shown, lines + 1, text.codePointCount(lineStart, text.length()) + 1);
  }
}
