package se.utfall.text;

import java.util.Locale;

/** Escaping for the places in HTML where a text's own characters stand. */
final class Html {
  private static final String NOT_IN_ADDRESS = " \"<>\\^`{|}";
  private static final char UNREADABLE = '\uFFFD';

  private Html() {}

  /** For text between tags. */
  static String text(String text) {
    return escape(text, "\"");
  }

  /** For attribute values in double quotes. */
  static String attribute(String value) {
    return escape(value, "");
  }

  /** For {@code href} and {@code src}: percent-encoded where needed, then escaped. */
  static String address(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (NOT_IN_ADDRESS.indexOf(c) >= 0 || (c == '%' && !isEscape(address, i))) {
        out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
      } else {
        escape(c, out);
      }
    }
    return out.toString();
  }

  private static String escape(String text, String asIs) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (asIs.indexOf(c) >= 0) {
        out.append(c);
      } else {
        escape(c, out);
      }
    }
    return out.toString();
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append(isReadable(c) ? c : UNREADABLE);
    }
  }

  private static boolean isReadable(char c) {
    return !Character.isISOControl(c) || c == '\n' || c == '\t';
  }

  private static boolean isEscape(String address, int at) {
    return at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }
}
