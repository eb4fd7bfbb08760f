package se.utfall.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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

  /** An amount as "minst 3": how near a number must be. */
  static boolean amount(
      String bound, BigDecimal number, BigDecimal wanted, BigDecimal slight, BigDecimal about) {
    BigDecimal off = number.subtract(wanted);
    return switch (bound) {
      case "" ->
          number.setScale(Math.max(0, wanted.scale()), RoundingMode.HALF_UP).compareTo(wanted) == 0;
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
    row.comparable(years.get(0), years.get(years.size() - 1));
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
    boolean was = holds.test(before);
    List<Integer> earlier = IntStream.range(Made.FIRST, before).filter(row::has).boxed().toList();
    No last = null;
    boolean told = earlier.isEmpty();
    boolean ever = false;
    for (int year : earlier) {
      try {
        ever |= holds.test(year);
        told = true;
      } catch (No e) {
        last = last == null ? e : last;
      }
    }
    if (!told && last != null) {
      throw last;
    }
    return is && !was && ever;
  }

  /** Another of the several, in the same unit, with a figure in the year. */
  private static List<Row> others(Row row, int year, List<Made> all) {
    List<Row> others = new ArrayList<>();
    for (Made made : all) {
      if (!made.equals(row.made()) && made.unit() == row.made().unit()) {
        try {
          Row other = Row.of(row.measure(), made, true);
          if (other.has(year)) {
            others.add(other);
          }
        } catch (No e) {
          // it has no such measure, so it is not one of them
        }
      }
    }
    return others;
  }

  static boolean first(String peak, Row row, int year, List<Made> all) {
    BigDecimal own = row.at(year);
    int side =
        switch (peak) {
          case "högst" -> 1;
          case "lägst" -> -1;
          case "bäst" -> row.good(1);
          default -> row.good(-1);
        };
    List<Row> others = others(row, year, all);
    if (others.isEmpty()) {
      throw new No("claim.empty");
    }
    return others.stream().allMatch(o -> o.at(year).compareTo(own) * side <= 0);
  }

  /** It has moved that way, and none of those whose change is known has moved further. */
  static boolean most(String way, Row row, int year, ToIntFunction<Row> then, List<Made> all) {
    BigDecimal own = step(way, row, year, then);
    int others = 0;
    boolean most = own.signum() > 0;
    for (Row other : others(row, year, all)) {
      try {
        most &= step(way, other, year, then).compareTo(own) <= 0;
        others++;
      } catch (No e) {
        // what it lacks takes it out of the several
      }
    }
    if (others == 0) {
      throw new No("claim.empty");
    }
    return most;
  }

  /** How far it has moved that way. */
  private static BigDecimal step(String way, Row row, int year, ToIntFunction<Row> then) {
    BigDecimal now = row.at(year);
    int from = then.applyAsInt(row);
    BigDecimal before = row.at(from);
    if (from >= year) {
      throw new No("claim.few");
    }
    row.comparable(from, year);
    int side =
        switch (way) {
          case "ökat" -> 1;
          case "minskat" -> -1;
          case "förbättrats" -> row.good(1);
          default -> row.good(-1);
        };
    return now.subtract(before).multiply(BigDecimal.valueOf(side));
  }
}
