package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.text.Prose.Said;

/** A word, number or mark of a text, in small letters, and where it stands. */
record Token(Kind kind, String text, int start, int end) {
  private static final Pattern NEXT =
      Pattern.compile(
          "(?<figure>"
              + Said.FIGURE
              + ")|(?<number>[0-9]+(?:[ \u00A0][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)?(?![0-9:]))"
              + "|(?<word>[\\p{L}\\p{Nd}]+(?:[-:’'][\\p{L}\\p{Nd}]+)*)|(?<mark>[^\\s\\p{Cntrl}])");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /** What it is. */
  enum Kind {
    WORD,
    /** Digits. */
    NUMBER,
    /** What a figure prints. */
    FIGURE,
    MARK
  }

  /** The tokens of a text; every other character stands between them. */
  static List<Token> of(String text) {
    Matcher next = NEXT.matcher(text);
    List<Token> tokens = new ArrayList<>(text.length() / 5);
    while (next.find()) {
      tokens.add(new Token(kind(next), small(next.group()), next.start(), next.end()));
    }
    return tokens;
  }

  private static Kind kind(Matcher found) {
    if (found.start("word") >= 0) {
      return Kind.WORD;
    }
    if (found.start("number") >= 0) {
      return Kind.NUMBER;
    }
    return found.start("figure") >= 0 ? Kind.FIGURE : Kind.MARK;
  }

  /** Letter by letter, so that places stay. */
  private static String small(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      out.setCharAt(i, Character.toLowerCase(text.charAt(i)));
    }
    return out.toString();
  }

  /** Whether a reader counts it as a word. */
  boolean isWord() {
    return kind != Kind.MARK;
  }

  boolean isYear() {
    return kind == Kind.NUMBER && YEAR.matcher(text).matches();
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
