package se.utfall.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.utfall.model.Area;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Narrative;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.stats.Indicators;

/** Drafts of areas with any made-up figures. */
class AnyAreaTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final int EDITIONS = 4;

  @Property(tries = 300)
  void anyAreaCanBeDrafted(@ForAll("areas") Area area) {
    Survey survey = survey(area);
    for (Survey.Edition edition : survey.editions()) {
      Commission commission =
          new Commission("Exempel", survey, area, edition.period(), DAY, wording());
      Drafter.draft(commission).ifPresent(DraftRules::check);
    }
  }

  @Provide
  Arbitrary<Area> areas() {
    return indicators().list().ofMaxSize(6).map(AnyAreaTest::area);
  }

  private static Arbitrary<Indicator> indicators() {
    Arbitrary<List<Indicator.Break>> breaks =
        Arbitraries.of("Ny fråga.", "ny fråga")
            .map(reason -> new Indicator.Break(new Period(2019), reason))
            .list()
            .ofMaxSize(1);
    return Combinators.combine(
            Arbitraries.of("Elever", "Kostnad", "Möten", "Betyg", "Poäng"),
            Arbitraries.of(Unit.values()).filter(unit -> unit != Unit.YES_NO),
            Arbitraries.of(Direction.values()),
            figures(),
            figures(),
            breaks)
        .as(
            (title, unit, direction, own, similar, broken) ->
                Indicators.of(
                    title, unit, Optional.empty(), direction, 0, own, List.of(similar), broken));
  }

  private static Arbitrary<String> figures() {
    return Arbitraries.integers()
        .between(0, 12)
        .map(n -> n == 11 ? "-" : n == 12 ? "?" : Integer.toString(n))
        .list()
        .ofSize(EDITIONS)
        .map(words -> String.join(" ", words));
  }

  private static Area area(List<Indicator> indicators) {
    return new Area(
        "omrade",
        "Påhittat",
        Optional.empty(),
        "Ett påhittat område.",
        DAY,
        Narrative.NONE,
        indicators,
        Optional.empty());
  }

  private static Survey survey(Area area) {
    return new Survey(
        "prov",
        "Provundersökningen",
        "Prov",
        "En påhittad undersökning.",
        "Exempelkommun",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DAY,
        IntStream.range(0, EDITIONS).mapToObj(i -> edition(2017 + i)).toList(),
        List.of(Indicators.SIMILAR),
        List.of(),
        Narrative.NONE,
        List.of(),
        Optional.empty(),
        List.of(area),
        Optional.empty());
  }

  private static Survey.Edition edition(int year) {
    return new Survey.Edition(
        new Period(year),
        "våren " + year,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Wording wording() {
    Wording.Thresholds usual = new Wording.Thresholds(of(5), of(3), of(3), of(1), of(2), of(20));
    return new Wording(
        Arrays.stream(Unit.values()).collect(Collectors.toMap(Function.identity(), unit -> usual)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static BigDecimal of(int n) {
    return BigDecimal.valueOf(n);
  }
}
