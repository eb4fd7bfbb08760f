package se.utfall.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.utfall.claim.Row.No;
import se.utfall.model.Direction;
import se.utfall.model.Unit;

/** Made-up indicators and random things to say about them, each with what it means. */
final class Wild {
  static final int NOW = 2024;
  private static final int YEARS = NOW - Made.FIRST + 1;
  private static final List<Unit> UNITS =
      List.of(Unit.PERCENT, Unit.PERCENT, Unit.INDEX, Unit.KRONOR, Unit.DAYS, Unit.COUNT);
  private static final List<String> WAYS =
      List.of("ökat", "minskat", "oförändrat", "förbättrats", "försämrats");
  private static final List<String> DEGREES =
      List.of("", "", "", "betydligt ", "klart ", "något ", "marginellt ", "ungefär ");
  private static final List<String> SIGNS =
      List.of(">", "<", "=", ">=", "<=", "!=", "högre än", "lägre än", "bättre än", "sämre än");
  private static final List<String> BOUNDS =
      List.of("", "minst ", "högst ", "mer än ", "mindre än ", "ungefär ", "drygt ", "nästan ");

  private static final List<String> QUANTITIES =
      List.of(
          "minst N",
          "högst N",
          "N",
          "N av M",
          "mer än N",
          "hälften",
          "de flesta",
          "inga",
          "alla",
          "alla utom N");

  private final Random random;
  private final List<Made> all = new ArrayList<>();

  Wild(Random random) {
    this.random = random;
    for (String id : List.of("X-Alfa", "X-Beta", "X-Gamma", "X-Delta")) {
      all.add(made(id));
    }
  }

  List<Made> all() {
    return all;
  }

  /** Something that can be said of a row in a year, and when it is true. */
  record Said(String words, Test test) {
    interface Test {
      boolean holds(Row row, int year);
    }
  }

  /** A whole expression; {@code verdict} is sant, falskt or a rule. */
  record Claimed(String expression, String verdict) {}

  private Made made(String id) {
    int decimals = random.nextInt(3);
    int start = 20 + random.nextInt(40);
    boolean ranked = random.nextInt(3) > 0;
    return new Made(
        id,
        any(UNITS),
        any(List.of(Direction.values())),
        decimals,
        row(start, 6),
        row(start, 4),
        IntStream.range(0, random.nextInt(8) == 0 ? 1 : 0)
            .mapToObj(i -> Made.FIRST + random.nextInt(YEARS))
            .toList(),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> row(start, 4)).toList(),
        IntStream.range(0, ranked ? YEARS : 0)
            .mapToObj(y -> IntStream.range(0, 25).mapToObj(i -> figure(start)).toList())
            .toList());
  }

  /** A row in which one of so many is not a number. */
  private List<String> row(int start, int holes) {
    return IntStream.range(0, YEARS)
        .mapToObj(
            i -> random.nextInt(holes) == 0 ? any(List.of("-", "-", "-", "?", "!")) : figure(start))
        .toList();
  }

  private String figure(int start) {
    BigDecimal fine = BigDecimal.valueOf(start * 10 + random.nextInt(90) - 30, 1);
    return random.nextInt(20) == 0
        ? "0"
        : random.nextBoolean() ? fine.toPlainString() : Integer.toString(fine.intValue());
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private int year() {
    return Made.FIRST + random.nextInt(YEARS);
  }

  Claimed claim() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> share();
      case 2 -> gap();
      case 3 -> step();
      default -> one();
    };
  }

  private static String in(int year) {
    return year == NOW ? "" : " " + year;
  }

  private Claimed gap() {
    Made made = any(all);
    Made other = any(all);
    int year = random.nextInt(3) == 0 ? year() : NOW;
    Said plain = random.nextInt(4) == 0 ? constant() : random.nextBoolean() ? moved() : extreme();
    Said said = random.nextInt(6) == 0 ? lasting(plain) : plain;
    return new Claimed(
        "skillnad " + made.id() + in(year) + " mot " + other.id() + " " + said.words(),
        verdict(
            () ->
                said.test().holds(Row.gap(Row.of("", made, true), Row.of("", other, true)), year)));
  }

  private Claimed step() {
    Made made = any(all);
    Made other = any(all);
    int year = random.nextInt(3) == 0 ? year() : NOW;
    int from = year();
    String sign = any(SIGNS);
    int number = random.nextInt(10);
    boolean constant = random.nextBoolean();
    String right =
        constant ? Integer.toString(number) : "förändring " + other.id() + " sedan " + from;
    return new Claimed(
        "förändring " + made.id() + in(year) + " sedan " + from + " " + sign + " " + right,
        verdict(
            () -> {
              Row row = Row.of("", made, true);
              if (!constant && made.unit() != other.unit()) {
                throw new No("claim.units");
              }
              BigDecimal moved = Naive.change(row, year, from);
              BigDecimal against =
                  constant
                      ? BigDecimal.valueOf(number)
                      : Naive.change(Row.of("", other, true), year, from);
              return Naive.sign(sign, row, moved.subtract(against));
            }));
  }

  private Claimed one() {
    Made made = any(all);
    String measure = any(List.of("", "", "", "", "resten av ", "omvänt ", "spännvidd ", "plats "));
    int year = random.nextInt(3) == 0 ? year() : NOW;
    Said said = random.nextInt(6) == 0 ? lasting(said()) : said();
    boolean not = random.nextInt(8) == 0;
    String words = measure + made.id() + in(year) + (not ? " inte " : " ") + said.words();
    return new Claimed(
        words, verdict(() -> said.test().holds(Row.of(measure, made, true), year) != not));
  }

  private interface Attempt {
    boolean holds();
  }

  private static String verdict(Attempt attempt) {
    try {
      return attempt.holds() ? "sant" : "falskt";
    } catch (No e) {
      return e.getMessage();
    }
  }

  private Claimed share() {
    Said first = random.nextInt(6) == 0 ? lasting(ofOne()) : ofOne();
    Said said = random.nextInt(4) == 0 ? joined(first) : first;
    int n = 1 + random.nextInt(4);
    int of = n + random.nextInt(3);
    boolean listed = random.nextBoolean();
    List<Made> members = listed ? all.subList(0, 1 + random.nextInt(all.size())) : all;
    String quantity = any(QUANTITIES);
    String several =
        listed ? "(" + String.join(", ", members.stream().map(Made::id).toList()) + ")" : "området";
    String words =
        quantity.replace("N", Integer.toString(n)).replace("M", Integer.toString(of))
            + " i "
            + several
            + " "
            + said.words();
    return new Claimed(words, verdict(() -> holds(quantity, n, of, members, said)));
  }

  /** Another thing asked of each. */
  private Said joined(Said first) {
    Said second = random.nextBoolean() ? moved() : extreme();
    boolean either = random.nextBoolean();
    return new Said(
        first.words() + (either ? " eller " : " och ") + second.words(),
        (r, y) -> {
          boolean a = first.test().holds(r, y);
          boolean b = second.test().holds(r, y);
          return either ? a || b : a && b;
        });
  }

  private static boolean holds(String quantity, int n, int base, List<Made> members, Said said) {
    int holds = 0;
    int of = 0;
    boolean every = quantity.equals("inga") || quantity.startsWith("alla");
    for (Made made : members) {
      String verdict = verdict(() -> said.test().holds(Row.of("", made, true), NOW));
      of += verdict.startsWith("claim.") ? 0 : 1;
      holds += verdict.equals("sant") ? 1 : 0;
      if (every && verdict.equals("claim.suppressed")) {
        throw new No(verdict);
      }
    }
    if (of == 0) {
      throw new No("claim.empty");
    }
    return switch (quantity) {
      case "minst N" -> holds >= n;
      case "högst N" -> holds <= n;
      case "N" -> holds == n;
      case "N av M" -> holds == n && of == base;
      case "mer än N" -> holds > n;
      case "hälften" -> holds * 2 == of;
      case "de flesta" -> holds * 2 > of;
      case "inga" -> holds == 0;
      case "alla utom N" -> holds == of - n;
      default -> holds == of;
    };
  }

  private Said lasting(Said said) {
    return switch (random.nextInt(3)) {
      case 0 ->
          new Said(
              "fortfarande " + said.words(),
              (r, y) -> {
                boolean now = said.test().holds(r, y);
                return before(r, y, said) && now;
              });
      case 1 ->
          new Said(
              "inte längre " + said.words(),
              (r, y) -> {
                boolean now = said.test().holds(r, y);
                return before(r, y, said) && !now;
              });
      default ->
          new Said(
              "åter " + said.words(),
              (r, y) -> Naive.again(r, y, year -> said.test().holds(r, year)));
    };
  }

  private static boolean before(Row row, int year, Said said) {
    int before = row.before(year);
    row.comparable(before, year);
    return said.test().holds(row, before);
  }

  private Said said() {
    return switch (random.nextInt(12)) {
      case 0 -> firstOf();
      case 1 -> mostOf();
      case 2 -> besideAnother();
      default -> ofOne();
    };
  }

  /** What can be said of each of several too. */
  private Said ofOne() {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> moved();
      case 3, 4 -> compared();
      case 5 -> constant();
      case 6 -> times();
      case 7 -> extreme();
      default -> new Said("trendbrott", Naive::turned);
    };
  }

  private Said moved() {
    String way = any(WAYS);
    String degree = any(DEGREES);
    By by = way.equals("oförändrat") ? By.NONE : by();
    Naive.Change change =
        (row, now, before) -> {
          BigDecimal difference = now.subtract(before);
          boolean about = degree.equals("ungefär ") && way.equals("oförändrat");
          boolean is = about || Naive.way(way, row, difference);
          boolean size = Naive.degree(degree, row, difference, before);
          boolean amount = by.fits(row, difference, before);
          return is && size && amount;
        };
    int from = year();
    int n = 1 + random.nextInt(3);
    String start = degree + way;
    String end = by.words();
    return switch (random.nextInt(7)) {
      case 0 -> new Said(start + end, (r, y) -> since(r, y, nowThen(r, y, r::before), change));
      case 1 ->
          new Said(
              start + " sedan " + from + end,
              (r, y) -> since(r, y, nowThen(r, y, x -> from), change));
      case 2 ->
          new Said(
              start + " sedan starten" + end,
              (r, y) -> since(r, y, nowThen(r, y, x -> r.first()), change));
      case 3 ->
          new Said(
              start + " " + n + " i rad" + end,
              (r, y) -> {
                r.at(y);
                List<Integer> years = new ArrayList<>(List.of(y));
                for (int i = 0; i < n; i++) {
                  years.add(0, r.before(years.get(0)));
                }
                r.comparable(years.get(0), y);
                return Naive.every(r, years, change);
              });
      case 4 ->
          new Said(
              start + " varje gång sedan " + from + end,
              (r, y) -> {
                r.at(y);
                r.at(from);
                Row.order(from, y);
                r.comparable(from, y);
                return Naive.every(r, r.years(from, y), change);
              });
      case 5 ->
          new Said(
              start + " första gången sedan " + from + end, (r, y) -> first(r, y, from, change));
      default ->
          new Said(
              start + " de senaste " + (n + 1) + " mätningarna" + end,
              (r, y) -> since(r, y, nowThen(r, y, x -> back(r, x, n)), change));
    };
  }

  private static int back(Row row, int year, int n) {
    return n == 0 ? year : back(row, row.before(year), n - 1);
  }

  private interface Then {
    int from(int year);
  }

  private static int nowThen(Row row, int year, Then then) {
    row.at(year);
    return then.from(year);
  }

  private static boolean since(Row row, int now, int then, Naive.Change change) {
    row.at(then);
    Row.order(then, now);
    row.comparable(then, now);
    return change.is(row, row.at(now), row.at(then));
  }

  private static boolean first(Row row, int now, int from, Naive.Change change) {
    row.at(now);
    row.comparable(from, now);
    List<Integer> years = row.years(from, now);
    if (years.size() < 3) {
      throw new No("claim.few");
    }
    boolean last = true;
    boolean before = false;
    for (int i = 1; i < years.size(); i++) {
      boolean is = change.is(row, row.at(years.get(i)), row.at(years.get(i - 1)));
      last = is;
      before |= is && i < years.size() - 1;
    }
    return last && !before;
  }

  /** "med minst 3": how large a difference is. */
  private record By(String bound, String number, boolean relative) {
    static final By NONE = new By("", "", false);

    String words() {
      return number.isEmpty()
          ? ""
          : " med " + bound + number.replace('.', ',') + (relative ? " %" : "");
    }

    boolean fits(Row row, BigDecimal difference, BigDecimal base) {
      if (number.isEmpty()) {
        return true;
      }
      Naive.requireNumber(row);
      BigDecimal wanted = new BigDecimal(number);
      return relative
          ? Naive.ratio(bound, Naive.percent(difference, base), wanted, wanted.scale())
          : Naive.amount(
              bound,
              difference.abs(),
              wanted,
              Naive.near(row, wanted, 3, 5),
              Naive.near(row, wanted, 2, 2));
    }
  }

  private By by() {
    return random.nextInt(3) > 0
        ? By.NONE
        : new By(
            any(BOUNDS),
            random.nextInt(4) == 0 ? "2.5" : Integer.toString(1 + random.nextInt(9)),
            random.nextInt(3) == 0);
  }

  private Said compared() {
    String sign = any(SIGNS);
    boolean equal = sign.equals("=");
    String degree = equal ? any(List.of("", "ungefär ")) : any(DEGREES);
    By by = equal ? By.NONE : by();
    int other = year();
    int who = random.nextInt(3);
    String right = who == 0 ? "liknande" : who == 1 ? Integer.toString(other) : "föregående";
    return new Said(
        degree + sign + " " + right + by.words(),
        (r, y) -> {
          Row second = who == 0 ? similar(r) : r;
          int then = who == 0 ? y : who == 1 ? other : r.before(y);
          if (who != 0) {
            r.comparable(y, then);
          }
          BigDecimal a = r.at(y);
          BigDecimal b = second.at(then);
          BigDecimal d = a.subtract(b);
          boolean about = degree.equals("ungefär ") && equal;
          boolean is = about || Naive.sign(sign, r, d);
          boolean size = Naive.degree(degree, r, d, b);
          boolean amount = by.fits(r, d, b);
          return is && size && amount;
        });
  }

  /** Others have neither places nor branches. */
  private static Row similar(Row row) {
    return switch (row.measure()) {
      case "plats " -> throw new No("claim.standing-own");
      case "spännvidd " -> throw new No("claim.series");
      default -> row.similar();
    };
  }

  private Said constant() {
    String sign = any(SIGNS.subList(0, 8));
    boolean plain = random.nextBoolean();
    String bound = plain ? "" : any(BOUNDS.subList(5, 8));
    String number = Integer.toString(20 + random.nextInt(60));
    String words = plain ? sign + " " + number : bound + number;
    return new Said(
        words,
        (r, y) -> {
          Naive.requireNumber(r);
          BigDecimal wanted = new BigDecimal(number);
          BigDecimal n = r.at(y);
          return plain
              ? Naive.sign(sign, r, n.subtract(wanted))
              : Naive.amount(
                  bound, n, wanted, Naive.near(r, wanted, 3, 5), Naive.near(r, wanted, 2, 2));
        });
  }

  private Said times() {
    String bound = any(BOUNDS);
    String number = any(List.of("1,5", "2", "1", "3"));
    return new Said(
        bound + number + " gånger liknande",
        (r, y) -> {
          Row second = similar(r);
          BigDecimal a = r.at(y);
          BigDecimal b = second.at(y);
          Naive.requireNumber(r);
          BigDecimal wanted = new BigDecimal(number.replace(',', '.'));
          return b.signum() != 0
              && Naive.ratio(bound, a.divide(b, MathContext.DECIMAL64), wanted, 1);
        });
  }

  private Said extreme() {
    String peak = any(List.of("högsta", "lägsta", "bästa", "sämsta"));
    int from = year();
    return random.nextBoolean()
        ? new Said(peak + " sedan " + from, (r, y) -> Naive.extreme(peak, r, from, y))
        : new Said(
            peak + " någonsin",
            (r, y) -> {
              r.at(y);
              int first = r.first();
              r.comparable(Made.FIRST - 1, y);
              return Naive.extreme(peak, r, first, y);
            });
  }

  private Said firstOf() {
    String peak = any(List.of("högst", "lägst", "bäst", "sämst"));
    return new Said(peak + " i området", (r, y) -> Naive.first(peak, r, y, all));
  }

  private Said mostOf() {
    String way = any(List.of("ökat", "minskat", "förbättrats", "försämrats"));
    int from = year();
    return random.nextBoolean()
        ? new Said(way + " mest i området", (r, y) -> Naive.most(way, r, y, o -> o.before(y), all))
        : new Said(
            way + " mest sedan " + from + " i området",
            (r, y) -> Naive.most(way, r, y, o -> from, all));
  }

  private Said besideAnother() {
    Made other = any(all);
    String sign = any(SIGNS);
    return new Said(
        sign + " " + other.id(),
        (r, y) -> {
          Row second = Row.of(r.measure(), other, true);
          if (r.made().unit() != other.unit()) {
            throw new No("claim.units");
          }
          return Naive.sign(sign, r, r.at(y).subtract(second.at(y)));
        });
  }
}
