package se.utfall.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.text.Rule;

/** The tokens of an expression, read from left to right. */
final class Tokens {
  private static final int HIGHEST_COUNT = 999;

  private final List<Token> all;
  private final boolean figure;
  private final Set<String> ids;
  private int next;

  /**
   * @param figure whether they are a figure's and not a claim's
   * @param ids that are known to be indicators'
   */
  Tokens(List<Token> all, boolean figure, Set<String> ids) {
    this.all = all;
    this.figure = figure;
    this.ids = ids;
  }

  boolean inFigure() {
    return figure;
  }

  boolean isKnownId(Token token) {
    return token.isUnknown() && ids.contains(token.text());
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return all.get(Math.min(next + ahead, all.size() - 1));
  }

  /** The next token; the end is never left behind. */
  Token take() {
    Token token = peek();
    next = Math.min(next + 1, all.size() - 1);
    return token;
  }

  int mark() {
    return next;
  }

  void back(int mark) {
    next = mark;
  }

  boolean at(Word word) {
    return peek().word() == word;
  }

  boolean at(Set<Word> words) {
    return words.contains(peek().word());
  }

  /** Whether the token behind the next is such a word. */
  boolean then(Set<Word> words) {
    return words.contains(peek(1).word());
  }

  /** Takes the next token if it is the word. */
  boolean accept(Word word) {
    boolean there = at(word);
    if (there) {
      take();
    }
    return there;
  }

  boolean accept(Set<Word> words) {
    boolean there = at(words);
    if (there) {
      take();
    }
    return there;
  }

  void expect(Word word, Awaited awaited) {
    if (!accept(word)) {
      throw awaited(awaited);
    }
  }

  boolean isEnd() {
    return peek().is(Token.Kind.END);
  }

  /** A whole number from the lowest to 999. */
  int count(int lowest) {
    if (!peek().is(Token.Kind.NUMBER)) {
      throw awaited(Awaited.NUMBER);
    }
    Token token = take();
    BigDecimal n = token.number();
    boolean small = n.compareTo(BigDecimal.valueOf(HIGHEST_COUNT)) <= 0;
    if (n.scale() > 0 || !small || n.intValue() < lowest) {
      throw new Wrong(Fault.of(Rule.CLAIM_NUMBER, token.at(), token.text()));
    }
    return n.intValue();
  }

  /** The next token is not what can stand here. */
  Wrong awaited(Awaited what) {
    Token token = peek();
    if (token.is(Token.Kind.END)) {
      return new Wrong(Fault.of(Rule.CLAIM_END, token.at(), what.examples()));
    }
    if (token.isUnknown() && !token.looksLikeId()) {
      return unknown(token);
    }
    Fault fault = Fault.of(Rule.CLAIM_AWAITED, token.at(), token.text(), what.examples());
    boolean half = token.word() == Word.BETTER;
    return new Wrong(half ? fault.near(Vocabulary.WORDS.near(token.text())) : fault);
  }

  /** There is more where all has been said. */
  Wrong rest() {
    Token token = peek();
    if (token.isUnknown() && !token.looksLikeId()) {
      return unknown(token);
    }
    return new Wrong(Fault.of(Rule.CLAIM_MORE, token.at(), token.text()));
  }

  private static Wrong unknown(Token token) {
    Optional<String> near = Vocabulary.WORDS.near(token.text());
    return new Wrong(Fault.of(Rule.CLAIM_WORD, token.at(), token.text()).near(near));
  }
}
