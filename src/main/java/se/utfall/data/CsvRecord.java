package se.utfall.data;

import java.nio.charset.StandardCharsets;

/** One record of a CSV file, field by field; what needs quotes gets them. */
final class CsvRecord {
  private final char separator;
  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  CsvRecord(char separator) {
    this.separator = separator;
  }

  void add(String field) {
    if (!first) {
      out.append(separator);
    }
    first = false;
    if (isPlain(field)) {
      out.append(field);
    } else {
      out.append('"').append(field.replace("\"", "\"\"")).append('"');
    }
  }

  /** The record as it stands in the file; the next one begins. */
  byte[] end() {
    byte[] bytes = out.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    out.setLength(0);
    first = true;
    return bytes;
  }

  private boolean isPlain(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == separator || c == '"' || c == '\r' || c == '\n') {
        return false;
      }
    }
    return true;
  }
}
