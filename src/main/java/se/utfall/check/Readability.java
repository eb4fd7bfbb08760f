package se.utfall.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How easy a text is to read: the readability index LIX of Carl-Hugo Björnsson, Läsbarhet (1968).
 *
 * @param words letters or digits without a space between
 * @param longWords words of more than six letters
 */
record Readability(int words, int longWords, int sentences) {
  private static final int SHORT = 6;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int EXACT = 6;

  static final Readability NOTHING = new Readability(0, 0, 0);

  /** That of one sentence. */
  static Readability of(String sentence) {
    List<Token> words = Token.of(sentence).stream().filter(Token::isWord).toList();
    int longWords = (int) words.stream().filter(Readability::isLong).count();
    return new Readability(words.size(), longWords, words.isEmpty() ? 0 : 1);
  }

  Readability and(Readability other) {
    return new Readability(
        words + other.words, longWords + other.longWords, sentences + other.sentences);
  }

  /** Words per sentence plus the percentage of long words, with one decimal. */
  BigDecimal lix() {
    if (sentences == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal all = BigDecimal.valueOf(words);
    BigDecimal length = divide(all, BigDecimal.valueOf(sentences));
    BigDecimal share = divide(BigDecimal.valueOf(longWords).multiply(HUNDRED), all);
    return length.add(share).setScale(1, RoundingMode.HALF_UP);
  }

  private static BigDecimal divide(BigDecimal a, BigDecimal b) {
    return a.divide(b, EXACT, RoundingMode.HALF_UP);
  }

  private static boolean isLong(Token token) {
    return token.is(Token.Kind.WORD)
        && token.text().length() > SHORT
        && token.text().codePoints().filter(Character::isLetter).count() > SHORT;
  }
}
