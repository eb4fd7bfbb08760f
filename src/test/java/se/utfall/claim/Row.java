package se.utfall.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.utfall.model.Direction;
import se.utfall.model.Unit;

/**
 * What is measured of a made-up indicator, year by year, once more and naively: what is printed, or
 * the word for why there is nothing.
 *
 * @param measure the words of the measure, with a blank after them
 * @param good 1 if more is better, −1 if less is, 0 if neither
 * @param breaks the years from which earlier ones can't be compared
 */
record Row(
    String measure, Made made, boolean own, List<String> words, int good, List<Integer> breaks) {
  private static final Set<String> REASONS = Set.of("-", "?", "!");
  private static final Set<Unit> ABSOLUTE =
      Set.of(Unit.PERCENT, Unit.PER_THOUSAND, Unit.INDEX, Unit.POINTS);

  /** Nothing can be said, by the rule. */
  static final class No extends RuntimeException {
    private static final long serialVersionUID = 1L;

    No(String rule) {
      super(rule);
    }
  }

  static Row of(String measure, Made made, boolean own) {
    int good =
        made.direction() == Direction.HIGHER ? 1 : made.direction() == Direction.LOWER ? -1 : 0;
    List<String> plain = (own ? made.own() : made.similar()).stream().map(printed(made)).toList();
    return switch (measure) {
      case "" -> new Row(measure, made, own, plain, good, made.breaks());
      case "resten av " -> rest(measure, made, own, plain, good);
      case "omvänt " ->
          new Row(
              measure,
              made,
              own,
              each(plain, w -> number(w).negate().toPlainString()),
              -good,
              made.breaks());
      case "spännvidd " -> new Row(measure, made, own, range(made), 0, made.breaks());
      case "plats " -> new Row(measure, made, own, places(made, good), -1, made.breaks());
      default -> throw new AssertionError(measure);
    };
  }

  private static Row rest(String measure, Made made, boolean own, List<String> plain, int good) {
    if (made.unit() != Unit.PERCENT) {
      throw new No("claim.rest");
    }
    return new Row(
        measure,
        made,
        own,
        each(plain, w -> new BigDecimal(100).subtract(number(w)).toPlainString()),
        -good,
        made.breaks());
  }

  /** How far two are apart, year by year; broken where one of them is. */
  static Row gap(Row one, Row other) {
    if (one.made.unit() != other.made.unit()) {
      throw new No("claim.units");
    }
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < one.words.size(); i++) {
      String a = one.words.get(i);
      String b = other.words.get(i);
      boolean both = isNumber(a) && isNumber(b);
      apart.add(both ? number(a).subtract(number(b)).abs().toPlainString() : isNumber(a) ? b : a);
    }
    List<Integer> breaks = new ArrayList<>(one.breaks);
    breaks.addAll(other.breaks);
    return new Row("skillnad ", one.made, true, apart, 0, breaks);
  }

  private static List<String> each(List<String> words, UnaryOperator<String> how) {
    return words.stream().map(w -> isNumber(w) ? how.apply(w) : w).toList();
  }

  private static UnaryOperator<String> printed(Made made) {
    return w ->
        isNumber(w) ? number(w).setScale(made.decimals(), RoundingMode.HALF_UP).toPlainString() : w;
  }

  private static List<String> range(Made made) {
    if (made.branches().size() < 2) {
      throw new No("claim.branches");
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < made.own().size(); i++) {
      int year = i;
      if (made.branches().stream().anyMatch(row -> row.get(year).equals("!"))) {
        all.add("!");
        continue;
      }
      List<BigDecimal> numbers =
          made.branches().stream()
              .map(row -> printed(made).apply(row.get(year)))
              .filter(Row::isNumber)
              .map(Row::number)
              .sorted()
              .toList();
      String none = isNumber(made.own().get(i)) ? "?" : made.own().get(i);
      all.add(
          numbers.size() < 2
              ? none
              : numbers.get(numbers.size() - 1).subtract(numbers.get(0)).toPlainString());
    }
    return all;
  }

  /** How many are better, plus one; equals share the best place. */
  private static List<String> places(Made made, int good) {
    if (good == 0) {
      throw new No("claim.direction");
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < made.own().size(); i++) {
      boolean secret = made.own().get(i).equals("!");
      all.add(secret ? "!" : made.others().isEmpty() ? "" : place(made.others().get(i), good));
    }
    if (all.stream().allMatch(String::isEmpty)) {
      throw new No("claim.rank");
    }
    return all;
  }

  private static String place(List<String> row, int good) {
    BigDecimal own = number(row.get(0));
    return Long.toString(1 + row.stream().filter(w -> number(w).compareTo(own) * good > 0).count());
  }

  static BigDecimal number(String word) {
    return new BigDecimal(word);
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && !REASONS.contains(word);
  }

  Row similar() {
    return of(measure, made, false);
  }

  boolean isAbsolute() {
    return ABSOLUTE.contains(made.unit()) && !measure.equals("plats ");
  }

  String word(int year) {
    int i = year - Made.FIRST;
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }

  boolean has(int year) {
    return isNumber(word(year));
  }

  BigDecimal at(int year) {
    if (!has(year)) {
      throw lack(year);
    }
    return number(word(year));
  }

  private No lack(int year) {
    return new No(
        switch (word(year)) {
          case "" -> "claim.no-value";
          case "!" -> "claim.suppressed";
          default -> "claim.missing";
        });
  }

  /** The measurement before; one that took place but is not told stands in the way. */
  int before(int year) {
    for (int y = year - 1; y >= Made.FIRST; y--) {
      if (has(y)) {
        return y;
      }
      if (isLost(y)) {
        throw lack(y);
      }
    }
    throw new No(breaks.stream().anyMatch(b -> b <= year) ? "claim.break" : "claim.alone");
  }

  /** The first measurement; one that is withheld can't be passed over. */
  int first() {
    int first =
        IntStream.range(Made.FIRST, Made.FIRST + words.size())
            .filter(y -> has(y) || word(y).equals("!"))
            .findFirst()
            .orElseThrow(() -> new No("claim.no-value"));
    at(first);
    return first;
  }

  private boolean isLost(int year) {
    return word(year).equals("?") || word(year).equals("!");
  }

  /** Years with a figure; one that took place but is not told makes all of them unsure. */
  List<Integer> years(int from, int to) {
    IntStream.rangeClosed(from, to)
        .filter(this::isLost)
        .findFirst()
        .ifPresent(
            y -> {
              throw lack(y);
            });
    return IntStream.rangeClosed(from, to).filter(this::has).boxed().toList();
  }

  /** A change must begin before it ends. */
  static void order(int from, int to) {
    if (from >= to) {
      throw new No("claim.order");
    }
  }

  void comparable(int one, int other) {
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    if (breaks.stream().anyMatch(b -> b > first && b <= last)) {
      throw new No("claim.break");
    }
  }

  int good(int sign) {
    if (good == 0) {
      throw new No("claim.direction");
    }
    return sign * good;
  }
}
