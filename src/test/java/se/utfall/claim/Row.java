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
 */
record Row(String measure, Made made, boolean own, List<String> words, int good) {
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
      case "" -> new Row(measure, made, own, plain, good);
      case "resten av " -> rest(measure, made, own, plain, good);
      case "omvänt " ->
          new Row(measure, made, own, each(plain, w -> number(w).negate().toPlainString()), -good);
      case "spännvidd " -> new Row(measure, made, own, range(made), 0);
      case "plats " -> new Row(measure, made, own, places(made, good), -1);
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
        -good);
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
    for (int i = 0; i < made.others().size(); i++) {
      List<String> row = made.others().get(i);
      BigDecimal own = number(row.get(0));
      long better = row.stream().filter(w -> number(w).compareTo(own) * good > 0).count();
      all.add(made.own().get(i).equals("!") ? "" : Long.toString(better + 1));
    }
    if (all.stream().allMatch(String::isEmpty)) {
      throw new No("claim.rank");
    }
    return all;
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
      if (word(y).equals("?") || word(y).equals("!")) {
        throw lack(y);
      }
    }
    throw new No(made.breaks().stream().anyMatch(b -> b <= year) ? "claim.break" : "claim.alone");
  }

  int first() {
    return IntStream.range(Made.FIRST, Made.FIRST + words.size())
        .filter(this::has)
        .findFirst()
        .orElseThrow(() -> new No("claim.no-value"));
  }

  /** Years with a figure, each of them the measurement before the next. */
  List<Integer> unbroken(int from, int to) {
    List<Integer> years = new ArrayList<>(List.of(to));
    while (years.get(0) > from && any(from, years.get(0) - 1)) {
      years.add(0, before(years.get(0)));
    }
    return years.get(0) < from ? years.subList(1, years.size()) : years;
  }

  private boolean any(int from, int to) {
    return IntStream.rangeClosed(from, to).anyMatch(y -> has(y) || isLost(y));
  }

  private boolean isLost(int year) {
    return word(year).equals("?") || word(year).equals("!");
  }

  List<Integer> years(int from, int to) {
    return IntStream.rangeClosed(from, to).filter(this::has).boxed().toList();
  }

  void comparable(int one, int other) {
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    if (made.breaks().stream().anyMatch(b -> b > first && b <= last)) {
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
