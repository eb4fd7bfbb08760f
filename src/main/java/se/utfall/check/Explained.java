package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;
import se.utfall.model.Breakdown;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.text.Saying;

/** Says to an editor what a claim was judged by: "2021 är 77 %, 2017 är 78 %: minskat med …". */
public final class Explained {
  /** Of a claim with a fault in another place these say nothing. */
  private static final int SHOWN = 12;

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private final boolean several;

  private Explained(boolean several) {
    this.several = several;
  }

  private static boolean several(Evidence evidence) {
    List<Optional<Indicator>> all = evidence.readings().stream().map(Reading::indicator).toList();
    return all.stream().anyMatch(one -> !one.equals(all.get(0)));
  }

  /** A single figure: "Behöriga till yrkesprogram 2021 är 81 %". */
  static Saying of(Reading reading) {
    return new Explained(true).reading(reading);
  }

  /** A value as readers see it; a comparison's yes or no is a share. */
  public static Saying of(Indicator indicator, Value value, boolean own) {
    return said(indicator, value, own, n -> Rounding.shown(n, indicator.decimals()));
  }

  /** A value as it is written. */
  public static Saying exact(Indicator indicator, Value value, boolean own) {
    return said(indicator, value, own, n -> n);
  }

  private static Saying said(
      Indicator indicator, Value value, boolean own, UnaryOperator<BigDecimal> form) {
    if (value instanceof Value.Measured measured) {
      return own && indicator.unit() == Unit.YES_NO
          ? answer(measured.number())
          : amount(indicator, form.apply(measured.number()));
    }
    return Saying.of("reason." + ((Value.Missing) value).reason().id());
  }

  /** A number in an indicator's unit. */
  public static Saying amount(Indicator indicator, BigDecimal number) {
    return number(number, Optional.of(indicator));
  }

  /** A difference in an indicator's unit, without its sign. */
  public static Saying difference(Indicator indicator, BigDecimal number) {
    return difference(number.abs(), Optional.of(indicator));
  }

  /** A standing's group as it is said. */
  public static Saying of(Group group) {
    return Saying.of("evidence.group." + group.id());
  }

  static Saying of(Evidence evidence) {
    return new Explained(several(evidence)).all(evidence);
  }

  private Saying all(Evidence evidence) {
    Stream<Saying> readings = evidence.readings().stream().limit(SHOWN).map(this::reading);
    Stream<Saying> more =
        evidence.readings().size() > SHOWN ? Stream.of(Saying.text("…")) : Stream.of();
    Optional<Saying> figures = Stream.concat(readings, more).reduce(joined("evidence.and"));
    Optional<Saying> truths =
        Stream.concat(
                evidence.truths().stream().filter(t -> !t.isFit()).map(this::truth),
                lower(evidence))
            .reduce(joined("evidence.also"));
    return figures.isPresent() && truths.isPresent()
        ? Saying.of("evidence.shows", figures.get(), truths.get())
        : figures.or(() -> truths).orElse(Saying.text(""));
  }

  /** An editor may forget which way is good. */
  private Stream<Saying> lower(Evidence evidence) {
    return !several
            && evidence.readings().stream()
                .flatMap(reading -> reading.indicator().stream())
                .anyMatch(indicator -> indicator.direction() == Direction.LOWER)
        ? Stream.of(Saying.of("evidence.lower"))
        : Stream.of();
  }

  private static BinaryOperator<Saying> joined(String key) {
    return (a, b) -> Saying.of(key, a, b);
  }

  private Saying reading(Reading reading) {
    return reading.told() instanceof Told.Aim aim
        ? Saying.of("evidence.aim", number(aim.target().value(), Optional.of(aim.indicator())))
        : Saying.of("evidence." + is(reading), label(reading), shown(reading));
  }

  /** A figure may print how a value compares with another, which the value itself is not. */
  private static String is(Reading reading) {
    if (reading.measure() != Measure.Plain.VALUE
        || !(reading.told() instanceof Told.Measured measured)) {
      return "is";
    }
    return switch (measured.kind()) {
      case DIFFERENCE -> "differs";
      case PERCENT, TIMES -> "compares";
      case VALUE, COUNT, PLACE -> "is";
    };
  }

  /** The own answer is yes or no; a group's is how many of it say yes. */
  private static Saying shown(Reading reading) {
    boolean own = reading.who().isEmpty() && reading.name().isEmpty();
    return own && reading.told() instanceof Told.Measured measured && isAnswer(measured)
        ? answer(measured.number())
        : told(reading.told());
  }

  private static Saying answer(BigDecimal number) {
    return Saying.of("evidence.answer." + (number.signum() == 0 ? "no" : "yes"));
  }

  private static boolean isAnswer(Told.Measured measured) {
    return measured.kind() == Told.Kind.VALUE
        && measured.indicator().filter(i -> i.unit() == Unit.YES_NO).isPresent();
  }

  /** "Liknande kommuner 2021", "resten av Nyckeltalet 2019", "2017". */
  private Saying label(Reading reading) {
    Optional<Saying> measured =
        Stream.of(measure(reading.measure()), indicator(reading), whose(reading), sex(reading))
            .flatMap(Optional::stream)
            .reduce(joined("evidence.of"));
    Optional<Saying> period = reading.period().map(Period::toString).map(Saying::text);
    return Stream.of(measured, period)
        .flatMap(Optional::stream)
        .reduce(joined("evidence.of"))
        .orElse(Saying.text(""));
  }

  private Optional<Saying> indicator(Reading reading) {
    return reading.indicator().filter(i -> several).map(Indicator::shortTitle).map(Saying::text);
  }

  private static Optional<Saying> whose(Reading reading) {
    return reading
        .who()
        .map(who -> Saying.of("evidence.who." + who.id()))
        .or(() -> reading.name().map(Saying::text));
  }

  private static Optional<Saying> sex(Reading reading) {
    return reading.sex().map(Breakdown.Sex::id).map(id -> Saying.of("evidence." + id));
  }

  private static Optional<Saying> measure(Measure measure) {
    if (measure instanceof Measure.Plain plain) {
      return plain == Measure.Plain.VALUE
          ? Optional.empty()
          : Optional.of(Saying.of("evidence.measure." + key(plain)));
    }
    if (measure instanceof Measure.Rank rank) {
      return rank.within().map(group -> Saying.of("evidence.measure.rank-within"));
    }
    String name =
        measure instanceof Measure.Gap
            ? "gap"
            : measure instanceof Measure.Range
                ? "range"
                : measure instanceof Measure.Step ? "step" : "how-many";
    return Optional.of(Saying.of("evidence.measure." + name));
  }

  private static Saying told(Told told) {
    if (told instanceof Told.Measured measured) {
      return number(measured);
    }
    if (told instanceof Told.Missing missing) {
      return Saying.of("reason." + missing.reason().id());
    }
    if (told instanceof Told.Among among) {
      return Saying.of(
          among.place() ? "evidence.place" : "evidence.among",
          Saying.text("" + among.n()),
          Saying.text("" + among.of()));
    }
    return told instanceof Told.Stands stands ? of(stands.group()) : Saying.text("");
  }

  private static Saying number(Told.Measured measured) {
    Saying number = digits(measured.number());
    return switch (measured.kind()) {
      case VALUE -> number(measured.number(), measured.indicator());
      case DIFFERENCE -> difference(measured.number(), measured.indicator());
      case PERCENT -> Saying.of("figure.percent", number);
      case COUNT -> number;
      case TIMES -> Saying.of("evidence.times", number);
      case PLACE -> Saying.of("evidence.places" + plural(measured.number()), number);
    };
  }

  private static Saying number(BigDecimal number, Optional<Indicator> indicator) {
    return indicator
        .map(i -> Saying.of("figure." + shared(i.unit()).id(), digits(number)))
        .orElseGet(() -> digits(number));
  }

  private static Saying difference(BigDecimal number, Optional<Indicator> indicator) {
    return indicator
        .map(i -> shared(i.unit()))
        .or(() -> Optional.of(Unit.PERCENT))
        .map(unit -> Saying.of("difference." + unit.id() + plural(number), digits(number)))
        .orElseThrow();
  }

  /** The share of a group that says yes is in percent. */
  private static Unit shared(Unit unit) {
    return unit == Unit.YES_NO ? Unit.PERCENT : unit;
  }

  private static String plural(BigDecimal number) {
    return number.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".other";
  }

  /** A number as it is written in each language. */
  public static Saying digits(BigDecimal number) {
    String plain = number.toPlainString().replace('.', Saying.DECIMAL).replace('-', '−');
    int point = plain.indexOf(Saying.DECIMAL);
    int end = point < 0 ? plain.length() : point;
    String grouped = THOUSANDS.matcher(plain.substring(0, end)).replaceAll("\u00a0");
    return Saying.text(grouped + plain.substring(end));
  }

  private Saying truth(Truth truth) {
    List<Saying> amounts = truth.amounts().stream().map(Explained::told).toList();
    List<Saying> who = truth.who().map(this::reading).stream().toList();
    return new Saying(
        "truth." + key(truth.kind()) + form(truth),
        Stream.concat(amounts.stream(), who.stream()).toList());
  }

  /** A place goes up when its number goes down. */
  private static String form(Truth truth) {
    boolean places =
        truth.kind() != Truth.Kind.THRESHOLD
            && truth.amounts().stream()
                .anyMatch(told -> told instanceof Told.Measured m && m.kind() == Told.Kind.PLACE);
    return places ? ".places" : truth.amounts().size() > 1 ? ".relative" : "";
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
