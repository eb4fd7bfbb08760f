package se.utfall.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Origin;
import se.utfall.model.Rhythm;
import se.utfall.model.Source;
import se.utfall.model.Survey;
import se.utfall.model.Unit;

/** The parts that pages about surveys have in common: addresses, crumbs, notes, neighbours. */
final class Shared {
  /** Texts stand in a section with a heading of level 2. */
  static final int BELOW_SECTION = 3;

  private final Setting setting;

  Shared(Setting setting) {
    this.setting = setting;
  }

  static Address address(Survey survey) {
    return survey
        .frozen()
        .map(frozen -> Address.of("/" + frozen.path()))
        .orElseGet(() -> Address.HOME.child(survey.slug()));
  }

  static Address address(Survey survey, Area area) {
    return address(survey).child(area.slug());
  }

  static Address address(Survey survey, Area area, Indicator indicator) {
    return address(survey, area).child(indicator.slug());
  }

  /** The comparison that tables and messages speak of: the survey's first. */
  static Optional<Comparison> comparison(Survey survey) {
    return survey.comparisons().stream().findFirst();
  }

  List<Link> crumbs(Address at, Survey survey) {
    return List.of(setting.home(at), Link.inside(survey.shortTitle(), at.to(address(survey))));
  }

  List<Link> crumbs(Address at, Survey survey, Area area) {
    Link link = Link.inside(area.title(), at.to(address(survey, area)));
    return Stream.concat(crumbs(at, survey).stream(), Stream.of(link)).toList();
  }

  /** How often a survey recurs, in words. */
  Optional<String> frequency(Survey survey) {
    return survey.rhythm().map(this::frequency);
  }

  /** "Vart tredje år". */
  String often(Rhythm rhythm) {
    return setting.text("frequency." + rhythm.frequency().id());
  }

  /** "Vart tredje år", and what the frequency alone does not say. */
  String frequency(Rhythm rhythm) {
    String often = often(rhythm);
    return rhythm
        .note()
        .map(note -> setting.text("frequency.noted", "often", often, "note", note))
        .orElse(often);
  }

  /** The small lines above a heading. */
  List<String> leads(String first, Optional<String> second) {
    return Stream.concat(Stream.of(first), second.stream()).toList();
  }

  /** "Index 1–100" or "andel i procent". */
  String unit(Indicator indicator) {
    return indicator
        .scale()
        .filter(s -> indicator.unit() == Unit.INDEX)
        .map(s -> setting.text("unit.scale", "min", end(s.min()), "max", end(s.max())))
        .orElseGet(() -> per(indicator, setting.text("unit." + indicator.unit().id() + ".axis")));
  }

  /** "Kronor per elev". */
  private String per(Indicator indicator, String unit) {
    return indicator
        .per()
        .map(per -> setting.text("unit.per", "unit", unit, "per", per))
        .orElse(unit);
  }

  /** An end of a scale, with the decimals that it has. */
  private String end(BigDecimal exact) {
    return setting.format().number(exact, Math.max(0, exact.stripTrailingZeros().scale()));
  }

  /** Which way is good: "Lägre är bättre", and of an answer "Nej är bättre". */
  String direction(Indicator indicator) {
    String key = Answers.isAnswer(indicator) ? "direction.yes-no." : "direction.";
    return setting.text(key + indicator.direction().id());
  }

  /** What a reader must know beside an indicator's name in a list: another unit, another way. */
  Optional<String> remark(Indicator indicator) {
    if (Answers.isAnswer(indicator)) {
      return answers(indicator);
    }
    Stream<String> unit =
        indicator.unit() == Unit.PERCENT ? Stream.empty() : Stream.of(unit(indicator));
    Stream<String> direction =
        indicator.direction() == Direction.LOWER ? Stream.of(direction(indicator)) : Stream.empty();
    String remark = Stream.concat(unit, direction).collect(Collectors.joining(". "));
    return remark.isEmpty() ? Optional.empty() : Optional.of(Language.sentence(remark));
  }

  /** "Ja är bättre" or "Nej är bättre". */
  Optional<String> answers(Indicator indicator) {
    return indicator.direction() == Direction.NEUTRAL
        ? Optional.empty()
        : Optional.of(direction(indicator));
  }

  /** Areas with what they are about. */
  List<Described> described(Survey survey, List<Area> areas, Address at) {
    return areas.stream()
        .map(a -> new Described(Link.inside(a.title(), at.to(address(survey, a))), a.summary()))
        .toList();
  }

  /** Where figures come from, with a link where there is one. */
  Fact source(Source source) {
    String name = setting.text("source");
    return source
        .url()
        .map(url -> new Fact(name, "", Optional.of(Link.outside(source.title(), url))))
        .orElseGet(() -> Fact.of(name, source.title()));
  }

  About about(LocalDate updated, List<About.Neighbour> neighbours) {
    return about(updated, List.of(), neighbours);
  }

  /** With where the figures of some indicators come from. */
  About about(LocalDate updated, List<Indicator> figures, List<About.Neighbour> neighbours) {
    Stream<Fact> facts = Stream.of(setting.contactFact(), setting.updated(updated));
    return new About(Stream.concat(sources(figures).stream(), facts).toList(), neighbours);
  }

  /** Where the figures of some indicators come from, if there are any. */
  Optional<Fact> sources(List<Indicator> indicators) {
    String sources =
        indicators.stream().flatMap(this::titles).distinct().collect(Collectors.joining("; "));
    return Optional.of(Fact.of(setting.text("survey.source"), sources))
        .filter(any -> !sources.isEmpty());
  }

  private Stream<String> titles(Indicator indicator) {
    Stream<String> others =
        Rows.shown(indicator).stream()
            .flatMap(series -> series.origin().stream())
            .map(this::origin);
    return Stream.concat(Stream.of(indicator.source().title()), others);
  }

  /** "Kolada", or that it is our own calculation on what Kolada publishes. */
  String origin(Origin origin) {
    String source = origin.source().title();
    return origin.worked() ? setting.text("standing.worked", "source", source) : source;
  }

  /** The page above, the one before and the one after in a list. */
  <T> List<About.Neighbour> neighbours(Link up, List<T> all, T one, Function<T, Link> link) {
    List<About.Neighbour> neighbours = new ArrayList<>();
    neighbours.add(new About.Neighbour(setting.text("neighbour.up"), up));
    int i = all.indexOf(one);
    if (i > 0) {
      neighbours.add(
          new About.Neighbour(setting.text("neighbour.previous"), link.apply(all.get(i - 1))));
    }
    if (i + 1 < all.size()) {
      neighbours.add(
          new About.Neighbour(setting.text("neighbour.next"), link.apply(all.get(i + 1))));
    }
    return neighbours;
  }
}
