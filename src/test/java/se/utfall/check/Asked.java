package se.utfall.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.claim.Condition;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Members;
import se.utfall.claim.Reading;
import se.utfall.claim.Subject;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;
import se.utfall.claim.Who;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Indicators;
import se.utfall.text.Saying;

/** The keys of all parts of sentences that are said of claims and figures, whatever they say. */
public final class Asked {
  private static final Period NOW = new Period(2021);
  private static final Indicator ANSWER = indicator(Unit.YES_NO);
  private static final Set<Truth.Kind> RELATED =
      EnumSet.of(Truth.Kind.HIGHER, Truth.Kind.LOWER, Truth.Kind.ROSE, Truth.Kind.FELL);

  private final Set<String> keys =
      new TreeSet<>(Set.of("number.decimal", "evidence.foreign", "claim.series.range"));

  private Asked() {}

  /** Every key that some evidence, fault or warning has in it. */
  public static Set<String> keys() {
    Asked asked = new Asked();
    each(Truth.Kind.values(), asked::truth);
    each(Unit.values(), asked::unit);
    each(Value.Reason.values(), reason -> asked.told(new Told.Missing(reason)));
    each(Group.values(), group -> asked.told(new Told.Stands(group)));
    asked.told(new Told.Among(3, 9, true));
    asked.told(new Told.Among(3, 9, false));
    measures().forEach(m -> asked.reading(m, Optional.empty(), Optional.empty()));
    EnumSet.complementOf(EnumSet.of(Who.OWN))
        .forEach(who -> asked.reading(Measure.Plain.VALUE, Optional.of(who), Optional.empty()));
    each(Sex.values(), asked::sex);
    each(Sense.values(), sense -> asked.keys.add("claim.wording." + sense.id()));
    Stream.of(
            "about",
            "degree.at-least",
            "degree.at-most",
            "percent.points",
            "percent.relative",
            "percent.share",
            "reference.looked")
        .forEach(key -> asked.keys.add("claim." + key));
    Stream.of("changed", "gone", "withheld", "claim")
        .forEach(key -> asked.keys.add("correction." + key));
    asked.look();
    asked.format();
    return asked.keys;
  }

  /** What is said of a file that lacks something or can't be read, and of a value in it. */
  private void format() {
    keys.addAll(List.of("key.missing.group", "key.missing.choice", "value.group.bare"));
    keys.addAll(List.of("value.day.days", "value.day.months", "template.failed.outside"));
    IntStream.rangeClosed(1, 12).forEach(month -> keys.add("month." + month));
    Stream.of("absent", "denied", "file", "special", "other")
        .forEach(reason -> keys.add("file.unreadable." + reason));
    Stream.of("article", "news", "about", "commentary")
        .forEach(kind -> keys.add("front-matter." + kind));
  }

  /** What a publisher's colour can be too near, and what is said with it. */
  private void look() {
    keys.addAll(List.of("look.nearest", "ground.light", "ground.dark"));
    Set<String> own = Set.of("accent", "link", "chart-own", "chart-earlier");
    RolePair.ALL.stream()
        .filter(pair -> own.contains(pair.over()) || own.contains(pair.ground()))
        .flatMap(pair -> Stream.of(pair.over(), pair.ground()))
        .forEach(role -> keys.add("role." + role));
  }

  private static <T> void each(T[] all, Consumer<T> what) {
    Arrays.stream(all).forEach(what);
  }

  private static Stream<Measure> measures() {
    Members members =
        new Members(Members.Kind.AREA, Optional.empty(), List.of(), List.of(), Optional.empty(), 0);
    Condition condition = new Condition.Goal(false);
    return Stream.concat(
        Arrays.stream(Measure.Plain.values()),
        Stream.of(
            new Measure.Rank(Optional.empty()),
            new Measure.Rank(Optional.of(Subject.unsaid(0))),
            new Measure.Gap(Subject.unsaid(0)),
            new Measure.Range(true),
            new Measure.Step(Optional.empty()),
            new Measure.HowMany(members, condition)));
  }

  private void truth(Truth.Kind kind) {
    said(List.of(), Truth.of(kind));
    if (RELATED.contains(kind)) {
      Told share = measured("10", Told.Kind.PERCENT, Optional.empty());
      said(List.of(), Truth.of(kind, share, share));
      said(List.of(), Truth.of(kind, measured("5", Told.Kind.PLACE, Optional.empty())));
    }
  }

  private void unit(Unit unit) {
    keys.add("unit.name." + unit.id());
    Optional<Indicator> of = Optional.of(indicator(unit));
    told(measured("0", Told.Kind.VALUE, of));
    told(measured("1", Told.Kind.VALUE, of));
    told(measured("1", Told.Kind.DIFFERENCE, of));
    told(measured("2", Told.Kind.DIFFERENCE, of));
    told(measured("1", Told.Kind.PLACE, of));
    told(measured("2", Told.Kind.PLACE, of));
    told(measured("2", Told.Kind.TIMES, of));
    told(new Told.Aim(new Goal.Target(NOW, BigDecimal.TEN), of.orElseThrow()));
  }

  private void sex(Sex sex) {
    reading(Measure.Plain.VALUE, Optional.empty(), Optional.of(sex));
    keys.add("claim.series." + sex.id());
  }

  private void told(Told told) {
    said(
        List.of(reading(Measure.Plain.VALUE, Optional.of(ANSWER), Optional.empty(), told)),
        Truth.of(Truth.Kind.EQUAL));
  }

  private void reading(Measure measure, Optional<Who> who, Optional<Sex> sex) {
    Told told = new Told.Among(1, 2, false);
    Reading one =
        new Reading(
            measure,
            Optional.of(ANSWER),
            who,
            Optional.empty(),
            sex,
            Optional.of(NOW),
            Optional.empty(),
            told);
    said(List.of(one, one), Truth.of(Truth.Kind.EQUAL), Truth.of(Truth.Kind.EQUAL));
  }

  private static Reading reading(
      Measure measure, Optional<Indicator> indicator, Optional<Who> who, Told told) {
    return new Reading(
        measure,
        indicator,
        who,
        Optional.empty(),
        Optional.empty(),
        Optional.of(NOW),
        Optional.empty(),
        told);
  }

  private void said(List<Reading> readings, Truth... truths) {
    keys(Explained.of(new Evidence(readings, List.of(truths))));
  }

  private void keys(Saying saying) {
    if (!saying.key().isEmpty()) {
      keys.add(saying.key());
      saying.args().forEach(this::keys);
    }
  }

  private static Told measured(String number, Told.Kind kind, Optional<Indicator> of) {
    return new Told.Measured(new BigDecimal(number), kind, of);
  }

  private static Indicator indicator(Unit unit) {
    return Indicators.of(
        "Påhittat", unit, Optional.empty(), Direction.LOWER, 0, "1 1", List.of(), List.of());
  }
}
