package se.utfall.render;

import java.util.Set;
import se.utfall.text.Foreign;

/**
 * Turns the marks round words of another language into elements that say so; where no element can
 * stand, in attributes and in titles, they go.
 */
final class ForeignMarks {
  /** Elements that hold nothing but text. */
  private static final Set<String> BARE = Set.of("title", "desc", "text", "tspan", "option");

  private final String text;
  private final String lang;
  private final StringBuilder out;
  private int bare;

  private ForeignMarks(String text, String lang) {
    this.text = text;
    this.lang = lang;
    this.out = new StringBuilder(text.length() + 256);
  }

  /** A page in which such words are in elements of their own. */
  static String marked(String html, String lang) {
    return html.indexOf(Foreign.BEGIN) < 0 ? html : new ForeignMarks(html, lang).marked();
  }

  private String marked() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        i = tag(i);
      } else if (c == Foreign.BEGIN || c == Foreign.END) {
        mark(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private void mark(char c) {
    if (bare == 0) {
      out.append(c == Foreign.BEGIN ? "<span lang=\"" + lang + "\">" : "</span>");
    }
  }

  /** Copies a tag without marks and says where it ends. */
  private int tag(int start) {
    int end = text.indexOf('>', start);
    String tag = Foreign.plain(text.substring(start, end + 1));
    boolean closes = tag.startsWith("</");
    int from = closes ? 2 : 1;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    if (BARE.contains(tag.substring(from, to)) && !tag.endsWith("/>")) {
      bare += closes ? -1 : 1;
    }
    out.append(tag);
    return end;
  }
}
