package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import se.utfall.text.Prose.Said;

/** A word, number or mark of a text, in small letters, and where it stands. */
record Token(Kind kind, String text, int start, int end) {
  private static final String JOINING = "-:’'";
  private static final String DECIMAL = ",.";
  private static final int GROUP = 3;
  private static final int YEAR = 4;

  /** What it is. */
  enum Kind {
    WORD,
    /** Digits. */
    NUMBER,
    /** What a figure prints. */
    FIGURE,
    MARK
  }

  /** The tokens of a text; blanks stand between them. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        int number = numberEnd(text, at);
        end = number > at ? number : wordEnd(text, at);
        Kind kind = number > at ? Kind.NUMBER : Kind.WORD;
        tokens.add(new Token(kind, small(text, at, end), at, end));
      } else if (c == Said.FIGURE) {
        tokens.add(new Token(Kind.FIGURE, "" + c, at, end));
      } else if (c > ' ' && c != '\u00A0') {
        tokens.add(new Token(Kind.MARK, "" + c, at, end));
      }
      at = end;
    }
    return tokens;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (isLetter(text, end)
        || (end < text.length()
            && JOINING.indexOf(text.charAt(end)) >= 0
            && isLetter(text, end + 1))) {
      end++;
    }
    return end;
  }

  /** Behind digits, groups of three and decimals; the start if letters follow: "3:e", "8a". */
  private static int numberEnd(String text, int start) {
    int end = digitsEnd(text, start);
    if (end == start) {
      return start;
    }
    while (end < text.length()
        && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0')
        && digitsEnd(text, end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    if (end < text.length() && DECIMAL.indexOf(text.charAt(end)) >= 0) {
      int decimals = digitsEnd(text, end + 1);
      end = decimals > end + 1 ? decimals : end;
    }
    boolean joined = end < text.length() && text.charAt(end) == ':' && isLetter(text, end + 1);
    return isLetter(text, end) || joined ? start : end;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Letter by letter, so that places stay. */
  private static String small(String text, int start, int end) {
    char[] letters = new char[end - start];
    for (int i = start; i < end; i++) {
      letters[i - start] = Character.toLowerCase(text.charAt(i));
    }
    return new String(letters);
  }

  /** Whether a reader counts it as a word. */
  boolean isWord() {
    return kind != Kind.MARK;
  }

  boolean isYear() {
    return kind == Kind.NUMBER
        && text.length() == YEAR
        && (text.startsWith("19") || text.startsWith("20"))
        && digitsEnd(text, 0) == YEAR;
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
