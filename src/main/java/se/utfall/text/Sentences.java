package se.utfall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a text's sentences begin and end, marks or no marks. Between braces none ends, nor does one
 * after an abbreviation.
 */
public final class Sentences {
  private static final String ENDS = ".!?…";
  private static final String CLOSING = "\"”’»)]*_";
  private static final String OPENING = "\"”“„’‘»«([*_>#-–—{ \t\r\n";

  /** After these the sentence goes on. */
  private static final Set<String> WITHIN =
      Set.of(
          "ang", "avd", "bl", "ca", "dvs", "enl", "exkl", "ex", "inkl", "jfr", "jmf", "kap", "resp",
          "tab", "tel", "approx", "dr", "eg", "ie", "incl", "excl", "mr", "mrs", "ms", "vs", "cf",
          "åk");

  /** After these it goes on with a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "art", "bil", "fig", "kl", "nr", "no", "s", "sid", "årg", "pp", "vol", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec");

  /** These may end a sentence, and are followed by a capital if they do. */
  private static final Set<String> AT_END =
      Set.of("e.d", "etc", "m.fl", "m.m", "o.d", "o.dyl", "o.s.v", "osv", "a.m", "p.m");

  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,3}(\\.\\p{L}{1,3}){1,3}");

  private final String text;

  /** A piece of the text, without the blanks around it. */
  public record Span(int start, int end) {}

  private Sentences(String text) {
    this.text = text;
  }

  public static List<Span> of(String text) {
    return new Sentences(text).spans();
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int start = behindBlanks(0);
    for (int at = start; at < text.length(); ) {
      int end = text.charAt(at) == '{' ? 0 : end(at);
      if (end > 0) {
        spans.add(new Span(start, end));
        start = behindBlanks(end);
      }
      at = end > 0 ? start : behindBraces(at);
    }
    int last = text.stripTrailing().length();
    if (start < last) {
      spans.add(new Span(start, last));
    }
    return spans;
  }

  /** Behind the sentence that ends with the sign at a place, if one does; else 0. */
  private int end(int at) {
    if (ENDS.indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    int behind = behind(ENDS, at);
    int end = behindClosing(behind);
    int next = behind(OPENING, end);
    boolean blank = end < text.length() && isBlank(text.charAt(end));
    boolean point = text.charAt(at) == '.' && behind == at + 1;
    return blank && next < text.length() && !goesOn(next) && !(point && isAbbreviation(at, next))
        ? end
        : 0;
  }

  private boolean goesOn(int next) {
    return Character.isLowerCase(text.codePointAt(next));
  }

  private boolean isAbbreviation(int point, int next) {
    int start = point;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, point);
    String folded = word.toLowerCase(Locale.ROOT);
    if (AT_END.contains(folded)) {
      return false;
    }
    boolean number = Character.isDigit(text.charAt(next)) || text.charAt(next) == Prose.Said.FIGURE;
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial
        || WITHIN.contains(folded)
        || DOTTED.matcher(folded).matches()
        || (number && BEFORE_NUMBER.contains(folded));
  }

  /** The next place, or behind braces that end on their line. */
  private int behindBraces(int at) {
    if (text.charAt(at) != '{') {
      return at + 1;
    }
    for (int end = at; end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0; end++) {
      if (text.charAt(end) == '}') {
        return end + 1;
      }
    }
    return at + 1;
  }

  /** Behind quotes and marks that end with the sentence, and what belongs to a claim or a link. */
  private int behindClosing(int from) {
    int at = behind(CLOSING, from);
    if (at == text.length() || at == from) {
      return at;
    }
    boolean bracket = text.charAt(at - 1) == ']';
    int close = text.charAt(at) == '(' ? text.indexOf(')', at) + 1 : behindBraces(at);
    return bracket && close > at + 1 ? behindClosing(close) : at;
  }

  private int behind(String signs, int from) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int behindBlanks(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == Typography.NO_BREAK_SPACE;
  }
}
