package se.utfall.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Ledger;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.DataFormat;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Narrative;
import se.utfall.model.OpenData;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.stats.Indicators;

/** Made-up surveys whose editions are the years from 2017 on, and a site to show them in. */
final class Surveys {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Rhythm YEARLY =
      new Rhythm(Rhythm.Frequency.YEARLY, Optional.empty(), Optional.empty());

  private Surveys() {}

  /** Percent without decimals, higher being better; a line of figures for each comparison. */
  static Indicator percent(String title, String own, String... others) {
    return of(title, Unit.PERCENT, Direction.HIGHER, own, others);
  }

  static Indicator of(String title, Unit unit, Direction direction, String own, String... others) {
    return Indicators.of(
        title, unit, Optional.empty(), direction, 0, own, List.of(others), List.of());
  }

  static Indicator broken(String title, String own, int from, String... others) {
    List<Indicator.Break> breaks = List.of(new Indicator.Break(new Period(from), "Ny fråga."));
    return Indicators.of(
        title, Unit.PERCENT, Optional.empty(), Direction.HIGHER, 0, own, List.of(others), breaks);
  }

  static Survey survey(int editions, List<Comparison> comparisons, List<Area> areas) {
    List<Survey.Edition> all = new ArrayList<>();
    for (int year = 2017; year < 2017 + editions; year++) {
      all.add(
          new Survey.Edition(
              new Period(year),
              "våren " + year,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }
    return new Survey(
        "prov",
        "Provundersökningen",
        "Prov",
        "En påhittad undersökning.",
        "Exempelkommun",
        Optional.of(YEARLY),
        Optional.empty(),
        Optional.empty(),
        DAY,
        all,
        comparisons,
        List.of(),
        Narrative.NONE,
        List.of(),
        Optional.empty(),
        areas,
        Optional.empty());
  }

  static Area area(String title, Indicator... indicators) {
    return new Area(
        "omrade",
        title,
        Optional.empty(),
        "Ett påhittat område.",
        DAY,
        Narrative.NONE,
        List.of(indicators),
        Optional.empty());
  }

  static Setting setting(Survey... surveys) {
    return setting(Optional.empty(), Optional.empty(), Optional.empty(), surveys);
  }

  static Setting setting(
      Optional<String> base, Optional<String> phone, Optional<String> logo, Survey... surveys) {
    Site site =
        new Site(
            "sv",
            "Så går det",
            Optional.empty(),
            "Påhittade resultat.",
            base,
            DAY,
            new Site.Publisher("Exempelkommun", "Exempel", Optional.of("0000"), Optional.empty()),
            new Site.Contact("Kvalitet", Optional.empty(), phone, Optional.empty()),
            new Site.Look(Optional.empty(), Optional.empty(), logo, Site.Cards.ALL),
            wording(),
            Optional.empty(),
            List.of(),
            new OpenData(Optional.empty(), EnumSet.allOf(DataFormat.class)),
            List.of(),
            List.of(),
            DAY,
            Optional.empty(),
            List.of(),
            List.of(surveys),
            List.of(),
            List.of(),
            List.of());
    return Setting.of(
        site,
        new Ledger(Map.of()),
        FormatTest.swedish(),
        "assets/site.css",
        "assets/icon.svg",
        "assets/find.js");
  }

  private static Wording wording() {
    BigDecimal five = new BigDecimal(5);
    Wording.Thresholds all = new Wording.Thresholds(five, five, five, five, five, five);
    return new Wording(
        Stream.of(Unit.values()).collect(Collectors.toMap(unit -> unit, unit -> all)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
