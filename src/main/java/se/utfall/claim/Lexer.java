package se.utfall.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.utfall.text.Rule;

/** Takes an expression apart into tokens. */
final class Lexer {
  private static final int DEEPEST = 20;
  private static final String QUOTES = "\"”“„»«";
  private static final String SIGNS = "<>=!≥≤≠";
  private static final String MARKS = "%‰-−–(),";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int next;

  Lexer(String text) {
    this.text = text;
  }

  /** All tokens, the last being the end. */
  List<Token> read() {
    int end = text.stripTrailing().length();
    while (next < end) {
      char c = text.charAt(next);
      if (Letters.isSpace(c)) {
        next++;
      } else if (Letters.isDigit(c)) {
        add(new NumberLexer(text, next).read());
      } else if (QUOTES.indexOf(c) >= 0) {
        name();
      } else if (Character.isLetter(c)) {
        phrase();
      } else {
        sign(c);
      }
    }
    if (!open.isEmpty()) {
      throw new Wrong(Fault.of(Rule.CLAIM_BRACKET, open.peek(), "("));
    }
    tokens.add(new Token(Token.Kind.END, Word.UNKNOWN, "", BigDecimal.ZERO, end));
    return List.copyOf(tokens);
  }

  private void add(NumberLexer.Read number) {
    tokens.add(number.token());
    next = number.end();
  }

  private void name() {
    int end = next + 1;
    while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(next + 1, end);
    if (end == text.length() || name.isBlank()) {
      throw new Wrong(Fault.of(Rule.CLAIM_QUOTE, next));
    }
    tokens.add(new Token(Token.Kind.NAME, Word.UNKNOWN, name.strip(), BigDecimal.ZERO, next));
    next = end + 1;
  }

  private void sign(char c) {
    boolean two = SIGNS.indexOf(c) >= 0 && next + 1 < text.length() && isSign(next + 1);
    int end = next + (two ? 2 : 1);
    String sign = text.substring(next, end);
    Optional<Vocabulary.Meaning> meaning = Vocabulary.WORDS.meaning(sign);
    if (meaning.isEmpty() || (SIGNS + MARKS).indexOf(c) < 0) {
      throw unknownSign(c, sign);
    }
    bracket(c);
    add(meaning.get(), end);
  }

  private boolean isSign(int at) {
    return SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  private Wrong unknownSign(char c, String sign) {
    if (SIGNS.indexOf(c) >= 0) {
      Optional<String> near = Vocabulary.WORDS.near(sign);
      return new Wrong(Fault.of(Rule.CLAIM_CHARACTER, next, sign).near(near));
    }
    boolean reason = c == ':' && !tokens.isEmpty() && last().word() == Word.UNCHECKED;
    if (reason) {
      return new Wrong(Fault.of(Rule.CLAIM_REASON_WITHIN, last().at()));
    }
    String whole = Character.toString(text.codePointAt(next));
    return new Wrong(Fault.of(Rule.CLAIM_CHARACTER, next, whole));
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private void bracket(char c) {
    if (c == '(') {
      open.push(next);
    } else if (c == ')' && open.poll() == null) {
      throw new Wrong(Fault.of(Rule.CLAIM_BRACKET, next, ")"));
    }
    if (open.size() > DEEPEST) {
      throw new Wrong(Fault.of(Rule.CLAIM_TOO_DEEP, next, "" + DEEPEST));
    }
  }

  /** The longest phrase of the language that begins here, or one word. */
  private void phrase() {
    int first = wordEnd(next);
    StringBuilder folded = new StringBuilder(Letters.fold(text.substring(next, first)));
    int longest = Vocabulary.WORDS.longest(folded.toString());
    Optional<Vocabulary.Meaning> best = Vocabulary.WORDS.meaning(folded);
    int bestEnd = first;
    int end = first;
    for (int words = 1; words < longest; words++) {
      int start = skipSpaces(end);
      if (start == end || start == text.length() || !Character.isLetter(text.charAt(start))) {
        break;
      }
      end = wordEnd(start);
      folded.append(' ').append(Letters.fold(text.substring(start, end)));
      Optional<Vocabulary.Meaning> longer = Vocabulary.WORDS.meaning(folded);
      bestEnd = longer.isPresent() ? end : bestEnd;
      best = longer.isPresent() ? longer : best;
    }
    add(best.orElse(Vocabulary.NONE), bestEnd);
  }

  private void add(Vocabulary.Meaning meaning, int end) {
    String written = text.substring(next, end);
    tokens.add(new Token(meaning.kind(), meaning.word(), written, meaning.number(), next));
    next = end;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && Letters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < text.length() && continues(at)) {
      at++;
    }
    return at;
  }

  /** A hyphen or a slash belongs to a word if the word goes on behind it. */
  private boolean continues(int at) {
    char c = text.charAt(at);
    boolean joins = (c == '-' || c == '/') && at + 1 < text.length();
    return Letters.isWord(c) || (joins && Letters.isWord(text.charAt(at + 1)));
  }
}
