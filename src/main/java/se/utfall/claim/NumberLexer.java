package se.utfall.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.text.Rule;

/** Reads what begins with a digit: a number, a quarter or a school year. */
final class NumberLexer {
  private static final int YEAR = 4;
  private static final int GROUP = 3;
  private static final int MOST_DIGITS = 15;

  private final String text;
  private final int start;

  NumberLexer(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** A token and where it ends. */
  record Read(Token token, int end) {}

  Read read() {
    int end = digits(start);
    if (end - start == YEAR && charAt(end) == '/') {
      return schoolYear(end);
    }
    int quarter = end;
    while (Letters.isSpace(charAt(quarter))) {
      quarter++;
    }
    boolean marked = "KkQq".indexOf(charAt(quarter)) >= 0 && Letters.isDigit(charAt(quarter + 1));
    if (end - start == YEAR && marked) {
      return quarter(end, quarter);
    }
    return number(end);
  }

  private Read quarter(int yearEnd, int letter) {
    int end = letter + 1;
    while (Letters.isWord(charAt(end))) {
      end++;
    }
    String number = text.substring(letter + 1, end);
    return period(text.substring(start, yearEnd) + "Q" + number, end);
  }

  private Read schoolYear(int slash) {
    int end = digits(slash + 1);
    String second = text.substring(slash + 1, end);
    String last = second.length() == YEAR ? second.substring(2) : second;
    return period(text.substring(start, slash + 1) + last, end);
  }

  private Read period(String name, int end) {
    if (Period.parse(name).isEmpty()) {
      String year = name.substring(0, YEAR);
      Optional<String> near =
          Period.parse(year).filter(y -> name.contains("/")).map(NumberLexer::school);
      throw new Wrong(Fault.of(Rule.CLAIM_NO_PERIOD, start, text.substring(start, end)).near(near));
    }
    return new Read(token(Token.Kind.PERIOD, name, BigDecimal.ZERO), end);
  }

  private static String school(Period year) {
    return new Period(Period.Kind.SCHOOL_YEAR, year.year(), 0).toString();
  }

  private Read number(int whole) {
    int end = whole - start <= GROUP ? groups(whole) : whole;
    if (isDecimal(end)) {
      end = digits(end + 1);
    }
    String plain = plain(text.substring(start, end));
    if (plain.length() > MOST_DIGITS || isDecimal(end)) {
      throw new Wrong(Fault.of(Rule.CLAIM_NUMBER, start, text.substring(start, end)));
    }
    String written = text.substring(start, end);
    return new Read(token(Token.Kind.NUMBER, written, new BigDecimal(plain)), end);
  }

  private static String plain(String written) {
    StringBuilder out = new StringBuilder();
    for (char c : written.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!Letters.isSpace(c)) {
        out.append(c == ',' ? '.' : c);
      }
    }
    return out.toString();
  }

  private int groups(int from) {
    int at = from;
    while (Letters.isSpace(charAt(at)) && digits(at + 1) == at + 1 + GROUP) {
      at += 1 + GROUP;
    }
    return at;
  }

  private boolean isDecimal(int at) {
    return (charAt(at) == ',' || charAt(at) == '.') && Letters.isDigit(charAt(at + 1));
  }

  private int digits(int from) {
    int at = from;
    while (Letters.isDigit(charAt(at))) {
      at++;
    }
    return at;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private Token token(Token.Kind kind, String written, BigDecimal number) {
    return new Token(kind, Word.UNKNOWN, written, number, start);
  }
}
