package se.utfall.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.utfall.claim.Row.No;

/** What the words of the guide mean for a row of figures, once more and naively. */
final class Naive {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal ENDLESS = new BigDecimal("1e9");

  private Naive() {}

  static boolean way(String way, Row row, BigDecimal difference) {
    int sign = difference.signum();
    return switch (way) {
      case "ökat" -> sign > 0;
      case "minskat" -> sign < 0;
      case "oförändrat" -> sign == 0;
      case "förbättrats" -> row.good(sign) > 0;
      case "försämrats" -> row.good(sign) < 0;
      default -> throw new AssertionError(way);
    };
  }

  static boolean sign(String sign, Row row, BigDecimal difference) {
    int s = difference.signum();
    return switch (sign) {
      case ">", "högre än" -> s > 0;
      case "<", "lägre än" -> s < 0;
      case "=" -> s == 0;
      case ">=" -> s >= 0;
      case "<=" -> s <= 0;
      case "!=" -> s != 0;
      case "bättre än" -> row.good(s) > 0;
      case "sämre än" -> row.good(s) < 0;
      default -> throw new AssertionError(sign);
    };
  }

  static BigDecimal percent(BigDecimal difference, BigDecimal base) {
    return base.signum() == 0
        ? difference.signum() == 0 ? BigDecimal.ZERO : ENDLESS
        : difference.abs().multiply(HUNDRED).divide(base.abs(), MathContext.DECIMAL64);
  }

  /** Words of size by the table in the guide. */
  static boolean degree(String degree, Row row, BigDecimal difference, BigDecimal base) {
    if (degree.isEmpty()) {
      return true;
    }
    requireNumber(row);
    boolean absolute = row.isAbsolute();
    double size = (absolute ? difference.abs() : percent(difference, base)).doubleValue();
    return switch (degree) {
      case "betydligt " -> size >= (absolute ? 5 : 10);
      case "klart " -> size >= (absolute ? 3 : 5);
      case "något " -> size > 0 && size <= (absolute ? 3 : 5);
      case "marginellt " -> size > 0 && size <= 1;
      case "ungefär " -> size <= 2;
      default -> throw new AssertionError(degree);
    };
  }

  /** What is measured the other way has a direction but no number. */
  static void requireNumber(Row row) {
    if (row.measure().equals("omvänt ")) {
      throw new No("claim.inverse");
    }
  }

  /** A share or a ratio is nearly so within a tenth of it, and said rounded. */
  static boolean ratio(String bound, BigDecimal number, BigDecimal wanted, int decimals) {
    BigDecimal tenth = wanted.movePointLeft(1);
    BigDecimal said = bound.isEmpty() ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    return amount(bound, said, wanted, tenth, tenth);
  }

  /** An amount as "minst 3": how near a number must be. */
  static boolean amount(
      String bound, BigDecimal number, BigDecimal wanted, BigDecimal slight, BigDecimal about) {
    BigDecimal off = number.subtract(wanted);
    return switch (bound) {
      case "" -> off.signum() == 0;
      case "minst " -> off.signum() >= 0;
      case "högst " -> off.signum() <= 0;
      case "mer än " -> off.signum() > 0;
      case "mindre än " -> off.signum() < 0;
      case "ungefär " -> off.abs().compareTo(about) <= 0;
      case "drygt " -> off.signum() > 0 && off.compareTo(slight) <= 0;
      case "nästan " -> off.signum() < 0 && off.negate().compareTo(slight) <= 0;
      default -> throw new AssertionError(bound);
    };
  }

  /** How near "ungefär" or "drygt" is, for a row and a number in its unit. */
  static BigDecimal near(Row row, BigDecimal wanted, int absolute, int percent) {
    return row.isAbsolute()
        ? new BigDecimal(absolute)
        : wanted.abs().multiply(new BigDecimal(percent)).divide(HUNDRED, MathContext.DECIMAL64);
  }

  static boolean extreme(String peak, Row row, int from, int now) {
    BigDecimal top = row.at(now);
    row.comparable(from, now);
    List<Integer> years = row.years(from, now);
    if (years.size() < 2) {
      throw new No("claim.few");
    }
    int side =
        switch (peak) {
          case "högsta" -> 1;
          case "lägsta" -> -1;
          case "bästa" -> row.good(1);
          default -> row.good(-1);
        };
    return years.stream().allMatch(y -> row.at(y).compareTo(top) * side <= 0);
  }

  /** Each of the changes between the years is so. */
  static boolean every(Row row, List<Integer> years, Change change) {
    if (years.size() < 2) {
      throw new No("claim.few");
    }
    boolean all = true;
    for (int i = 1; i < years.size(); i++) {
      all &= change.is(row, row.at(years.get(i)), row.at(years.get(i - 1)));
    }
    return all;
  }

  /** What is said of a change. */
  interface Change {
    boolean is(Row row, BigDecimal now, BigDecimal before);
  }

  static boolean turned(Row row, int now) {
    row.at(now);
    int a = row.before(now);
    int b = row.before(a);
    int c = row.before(b);
    row.comparable(c, now);
    int last = row.at(now).compareTo(row.at(a));
    return last != 0
        && row.at(a).compareTo(row.at(b)) == -last
        && row.at(b).compareTo(row.at(c)) == -last;
  }

  /** Now, not in the measurement before, but some time before that, as far as can be told. */
  static boolean again(Row row, int now, IntPredicate holds) {
    boolean is = holds.test(now);
    int before = row.before(now);
    row.comparable(before, now);
    boolean was = holds.test(before);
    List<Integer> earlier = IntStream.range(Made.FIRST, before).filter(row::has).boxed().toList();
    No first = null;
    boolean told = earlier.isEmpty();
    boolean ever = false;
    for (int year : earlier) {
      try {
        row.comparable(year, now);
        ever |= holds.test(year);
        told = true;
      } catch (No e) {
        first = first == null ? e : first;
      }
    }
    if (!told && first != null) {
      throw first;
    }
    return is && !was && ever;
  }

  /** The others in the same unit, except those that have no such measure. */
  private static List<Row> others(Row row, List<Made> all) {
    return all.stream()
        .filter(made -> !made.equals(row.made()) && made.unit() == row.made().unit())
        .flatMap(made -> told(() -> Row.of(row.measure(), made, true)).stream())
        .toList();
  }

  /** What can be told of one of several; what is withheld can't be left out. */
  private static <T> Optional<T> told(Supplier<T> what) {
    try {
      return Optional.of(what.get());
    } catch (No e) {
      if ("claim.suppressed".equals(e.getMessage())) {
        throw e;
      }
      return Optional.empty();
    }
  }

  static boolean first(String peak, Row row, int year, List<Made> all) {
    BigDecimal own = row.at(year);
    List<BigDecimal> others =
        others(row, all).stream().flatMap(o -> told(() -> o.at(year)).stream()).toList();
    int side =
        switch (peak) {
          case "högst" -> 1;
          case "lägst" -> -1;
          case "bäst" -> row.good(1);
          default -> row.good(-1);
        };
    return ahead(own, others, side);
  }

  private static boolean ahead(BigDecimal own, List<BigDecimal> others, int side) {
    if (others.isEmpty()) {
      throw new No("claim.empty");
    }
    return others.stream().allMatch(o -> o.compareTo(own) * side <= 0);
  }

  /** It has moved that way, and none of those whose change is known has moved further. */
  static boolean most(String way, Row row, int year, ToIntFunction<Row> then, List<Made> all) {
    BigDecimal own = step(row, year, then);
    List<BigDecimal> others =
        others(row, all).stream()
            .flatMap(o -> told(() -> along(way, o, step(o, year, then))).stream())
            .toList();
    BigDecimal moved = along(way, row, own);
    return ahead(moved, others, 1) && moved.signum() > 0;
  }

  /** How far it has moved that way. */
  private static BigDecimal along(String way, Row row, BigDecimal step) {
    int side =
        switch (way) {
          case "ökat" -> 1;
          case "minskat" -> -1;
          case "förbättrats" -> row.good(1);
          default -> row.good(-1);
        };
    return step.multiply(BigDecimal.valueOf(side));
  }

  /** The change as a figure of its own: that it can be compared is asked first. */
  static BigDecimal change(Row row, int year, int from) {
    Row.order(from, year);
    row.comparable(from, year);
    return row.at(year).subtract(row.at(from));
  }

  /** How far it has moved. */
  private static BigDecimal step(Row row, int year, ToIntFunction<Row> then) {
    BigDecimal now = row.at(year);
    int from = then.applyAsInt(row);
    Row.order(from, year);
    row.comparable(from, year);
    return now.subtract(row.at(from));
  }
}
