package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    String separator = "";
    for (String field : fields) {
      out.append(separator);
      append(out, field);
      separator = ",";
    }
    out.append("\r\n");
  }

  private static void append(StringBuilder out, String field) {
    if (isPlain(field)) {
      out.append(field);
    } else {
      out.append('"').append(field.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean isPlain(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == ',' || c == '"' || c == '\r' || c == '\n') {
        return false;
      }
    }
    return true;
  }
}
