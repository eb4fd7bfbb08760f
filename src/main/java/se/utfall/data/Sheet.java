package se.utfall.data;

/** Writes a sheet's rows and cells as XML. */
final class Sheet {
  /** The longest text that a cell can hold. */
  private static final int LONGEST = 32_767;

  private final StringBuilder out = new StringBuilder(4096);
  private int row;
  private int column;

  Sheet(String head) {
    out.append(head);
  }

  Sheet raw(String xml) {
    out.append(xml);
    return this;
  }

  void column(int number, int width) {
    out.append("<col min=\"").append(number).append("\" max=\"").append(number);
    out.append("\" width=\"").append(width).append("\" customWidth=\"1\"/>");
  }

  void openRow() {
    row++;
    column = 0;
    out.append("<row r=\"").append(row).append("\">");
  }

  void closeRow() {
    out.append("</row>");
  }

  /** A cell with a text, or none where there is no text. */
  void text(String text, int style) {
    if (text.isEmpty()) {
      column++;
      return;
    }
    open(style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    escaped(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    out.append("</t></is></c>");
  }

  /** A cell with a number as it is written, or none where there is no number. */
  void number(String number, int style) {
    if (number.isEmpty()) {
      column++;
      return;
    }
    open(style).append("><v>").append(number).append("</v></c>");
  }

  private StringBuilder open(int style) {
    out.append("<c r=\"");
    if (column >= 26) {
      out.append((char) ('A' + column / 26 - 1));
    }
    out.append((char) ('A' + column % 26)).append(row).append('"');
    column++;
    return style == 0 ? out : out.append(" s=\"").append(style).append('"');
  }

  /** A text as XML has it; what looks like one of Excel's own escapes is escaped itself. */
  Sheet escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        case '_' -> out.append(isEscape(text, i) ? "_x005F_" : "_");
        default -> out.append(XmlText.allowed(c));
      }
    }
    return this;
  }

  private static boolean isEscape(String text, int at) {
    return text.regionMatches(at, "_x", 0, 2)
        && at + 6 < text.length()
        && text.charAt(at + 6) == '_';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
