package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.page.Download;

/** Comma-separated values as RFC 4180 has them: CRLF, quotes doubled, UTF-8 without a mark. */
final class Csv {
  private Csv() {}

  static OutputFile file(Download download) {
    StringBuilder out = new StringBuilder();
    add(out, download.header());
    download.records().forEach(record -> add(out, record));
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    return new OutputFile(download.file(), OutputFile.Kind.DATA, bytes);
  }

  private static void add(StringBuilder out, List<String> fields) {
    out.append(fields.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
