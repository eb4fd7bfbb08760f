package se.utfall.check;

import java.util.List;
import java.util.stream.Stream;

/** Words of a lexicon in their order, as {@code lexicon/LANGUAGE.properties} writes them. */
record Phrase(WordKind kind, List<Element> elements) {
  private static final int GAP = 3;

  /** What one token must be. */
  record Element(Form form, String text) {

    boolean fits(Token token) {
      return switch (form) {
        case WHOLE -> token.text().equals(text);
        case STEM -> token.text().startsWith(text);
        case TAIL -> token.text().endsWith(text);
        case INSIDE -> token.text().contains(text);
        case NUMBER -> token.is(Token.Kind.NUMBER) || token.is(Token.Kind.FIGURE);
        case YEAR -> token.isYear();
        case GAP -> token.is(Token.Kind.WORD);
      };
    }
  }

  /** How an element is written. */
  enum Form {
    /** {@code ökar}. */
    WHOLE,
    /** {@code ökning*}. */
    STEM,
    /** {@code *ökning}. */
    TAIL,
    /** {@code *ökning*}. */
    INSIDE,
    /** {@code #}. */
    NUMBER,
    /** {@code ####}. */
    YEAR,
    /** {@code _}: none to three words. */
    GAP
  }

  static Phrase of(WordKind kind, String written) {
    return new Phrase(kind, Stream.of(written.split(" ")).map(Phrase::element).toList());
  }

  private static Element element(String word) {
    boolean open = word.length() > 1 && word.startsWith("*");
    boolean stem = word.length() > 1 && word.endsWith("*");
    String text = word.substring(open ? 1 : 0, word.length() - (stem ? 1 : 0));
    if (open) {
      return new Element(stem ? Form.INSIDE : Form.TAIL, text);
    }
    return switch (word) {
      case "#" -> new Element(Form.NUMBER, word);
      case "####" -> new Element(Form.YEAR, word);
      case "_" -> new Element(Form.GAP, word);
      default -> new Element(stem ? Form.STEM : Form.WHOLE, text);
    };
  }

  /** The token behind the phrase if it begins at a token, else -1. */
  int end(List<Token> tokens, int at) {
    return end(tokens, at, 0);
  }

  private int end(List<Token> tokens, int at, int next) {
    if (next == elements.size()) {
      return at;
    }
    Element element = elements.get(next);
    if (element.form() != Form.GAP) {
      boolean fits = at < tokens.size() && element.fits(tokens.get(at));
      return fits ? end(tokens, at + 1, next + 1) : -1;
    }
    for (int i = at; i <= at + GAP; i++) {
      int end = end(tokens, i, next + 1);
      if (end >= 0 || i >= tokens.size() || !element.fits(tokens.get(i))) {
        return end;
      }
    }
    return -1;
  }
}
