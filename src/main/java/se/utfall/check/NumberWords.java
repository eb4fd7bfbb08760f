package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds numbers in words that are neither in the expression nor in what it was judged by. */
record NumberWords(Pointing pointing, Vocabulary vocabulary, LookedAt looked, Numbers numbers) {
  private static final int NEAR = 3;

  NumberWords(Pointing pointing, Vocabulary vocabulary, LookedAt looked) {
    this(pointing, vocabulary, looked, new Numbers(looked));
  }

  /** Where each such number stands, from its first token to behind its unit. */
  Stream<Hit> unknown() {
    return IntStream.range(0, pointing.tokens().size()).boxed().flatMap(i -> at(i).stream());
  }

  private Optional<Hit> at(int i) {
    return token(i).is(Token.Kind.MARK)
            || (part(i).isEmpty() && vocabulary.ordinal(token(i)).isEmpty())
        ? Optional.empty()
        : numberAt(i);
  }

  private Optional<Hit> numberAt(int i) {
    Optional<Integer> base = base(i);
    if (base.isPresent()) {
      boolean known = numbers.hasPart(part(i).orElseThrow(), number(base.get()).orElseThrow());
      return Optional.of(new Hit(WordKind.NUMBER, i, base.get() + 1)).filter(hit -> !known);
    }
    Optional<Integer> ordinal = vocabulary.ordinal(token(i)).filter(n -> isRow(i));
    if (ordinal.isPresent()) {
      boolean known =
          numbers
              .runs()
              .anyMatch(run -> run.equals(ordinal.get()) || run.equals(ordinal.get() - 1));
      return Optional.of(new Hit(WordKind.ROW, i, rowEnd(i))).filter(hit -> !known);
    }
    return number(i)
        .filter(n -> !isName(i) && !isBase(i))
        .filter(n -> isRow(i) ? !isRun(n, i) : !isKnown(n, i))
        .map(n -> new Hit(WordKind.NUMBER, i, isRow(i) ? rowEnd(i) : i + (isUnit(i + 1) ? 2 : 1)));
  }

  private Token token(int i) {
    return pointing.tokens().get(i);
  }

  /** One is a number only as a part of something: "en av fyra". */
  private Optional<BigDecimal> part(int i) {
    return starts(WordKind.ONE, i) ? Optional.of(BigDecimal.ONE) : number(i);
  }

  private Optional<BigDecimal> number(int i) {
    return i >= 0 && i < pointing.tokens().size() && !token(i).isYear() && !starts(WordKind.ONE, i)
        ? vocabulary.number(token(i))
        : Optional.empty();
  }

  /** Where the four of "tre av fyra" stands, if a part begins here. */
  private Optional<Integer> base(int i) {
    boolean of = part(i).isPresent() && starts(WordKind.OF, i + 1);
    return Stream.of(i + 2, i + NEAR).filter(at -> of && number(at).isPresent()).findFirst();
  }

  private boolean isBase(int i) {
    return base(i - 2).filter(at -> at == i).isPresent()
        || base(i - NEAR).filter(at -> at == i).isPresent();
  }

  private boolean starts(WordKind kind, int at) {
    return pointing.starts(kind, at, at + 1);
  }

  private boolean isUnit(int at) {
    return starts(WordKind.UNIT, at) || starts(WordKind.PERCENT, at) || starts(WordKind.POINTS, at);
  }

  /** A grade, an age, half a school year, the name of a group or of an indicator. */
  private boolean isName(int i) {
    boolean joined = i > 0 && token(i - 1).text().equals("/");
    boolean group = starts(WordKind.NUMBER_GROUP, i) && looked.has(WordKind.EVERYBODY);
    return joined
        || group
        || pointing.hits().stream().anyMatch(h -> h.kind() == WordKind.NUMBER_OF && h.end() == i)
        || (starts(WordKind.NUMBER_OLD, i) && !isRow(i) && !isRecent(i))
        || looked.names().anyMatch(name -> isIn(Token.of(name), i));
  }

  /** With the word before or behind it: "inom fyra år". */
  private boolean isIn(List<Token> name, int i) {
    return IntStream.range(0, name.size())
        .filter(at -> name.get(at).text().equals(token(i).text()))
        .anyMatch(at -> isAlike(name, at - 1, i - 1) || isAlike(name, at + 1, i + 1));
  }

  private boolean isAlike(List<Token> name, int at, int i) {
    List<Token> said = pointing.tokens();
    boolean both = at >= 0 && at < name.size() && i >= 0 && i < said.size();
    return both && name.get(at).text().equals(said.get(i).text());
  }

  private boolean isRow(int i) {
    return pointing.starts(WordKind.ROW, i + 1, i + 1 + NEAR);
  }

  /** "De senaste fyra åren" tells since when. */
  private boolean isRecent(int i) {
    return pointing.hits().stream()
        .anyMatch(hit -> hit.kind() == WordKind.NUMBER_RECENT && hit.end() == i);
  }

  private int rowEnd(int i) {
    return pointing.hits().stream()
        .filter(h -> h.kind() == WordKind.ROW && h.first() > i && h.first() <= i + NEAR)
        .mapToInt(Hit::end)
        .max()
        .orElse(i + 1);
  }

  /** So many changes in a row, or so many years. */
  private boolean isRun(BigDecimal number, int i) {
    boolean years = starts(WordKind.NUMBER_OLD, i);
    return numbers.runs().anyMatch(run -> number.compareTo(BigDecimal.valueOf(run)) == 0)
        || (years && looked.spans(number.intValue()));
  }

  private boolean isKnown(BigDecimal number, int i) {
    boolean time = starts(WordKind.NUMBER_OLD, i) && looked.spans(number.intValue());
    return time || numbers.has(number) || (isWhole(i) && numbers.hasWhole(number));
  }

  /** "Av områdets fyra", "de fyra", "alla fyra". */
  private boolean isWhole(int i) {
    return pointing.starts(WordKind.OF, 0, i)
        || pointing.hits().stream()
            .filter(hit -> hit.kind() == WordKind.EACH || hit.kind() == WordKind.LEADER)
            .anyMatch(hit -> hit.end() == i);
  }
}
