package se.utfall.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.stats.GapTally;
import se.utfall.stats.Standing;
import se.utfall.stats.StatedChange;

/** Chooses a few results of a survey for the home page, strengths as well as weaknesses. */
final class Highlights {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Survey survey;
  private final Period latest;
  private final List<Indicator> all;

  Highlights(Setting setting, Survey survey) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.survey = survey;
    this.latest = survey.latest().period();
    this.all = Tallies.indicators(survey).stream().filter(i -> !Answers.isAnswer(i)).toList();
  }

  /** A result and why it was chosen. */
  private record Choice(String why, Indicator indicator) {}

  /** The one that stands best, the largest improvement, the one that stands worst. */
  List<Highlight> of() {
    Optional<GapTally> gaps = Shared.comparison(survey).map(c -> GapTally.of(all, c, latest));
    Optional<Choice> best =
        standing(Group.BEST, "highlight.best")
            .or(() -> gaps.flatMap(GapTally::lead).map(e -> choice("highlight.lead", e)));
    Optional<Choice> worst =
        standing(Group.WORST, "highlight.worst")
            .or(() -> lag(best).map(e -> choice("highlight.lag", e)));
    List<Indicator> rest = new ArrayList<>(all);
    Stream.of(best, worst).flatMap(Optional::stream).forEach(c -> rest.remove(c.indicator()));
    Optional<Choice> improved =
        improved(rest)
            .map(i -> new Choice("highlight.improved", i))
            .or(() -> stated(rest).map(i -> new Choice("highlight.improved.stated", i)));
    return Stream.of(best, improved, worst).flatMap(Optional::stream).map(this::highlight).toList();
  }

  /** The one furthest behind, unless it is the one that stands best. */
  private Optional<GapTally.Extreme> lag(Optional<Choice> best) {
    List<Indicator> others =
        all.stream().filter(i -> best.filter(b -> b.indicator().equals(i)).isEmpty()).toList();
    return Shared.comparison(survey).flatMap(c -> GapTally.of(others, c, latest).lag());
  }

  /** How the results were chosen. */
  String aside() {
    boolean standings = all.stream().anyMatch(i -> Standing.of(i, latest).isPresent());
    return setting.text(
        standings ? "section.highlights.aside.standings" : "section.highlights.aside");
  }

  private static Choice choice(String why, GapTally.Extreme extreme) {
    return new Choice(why, extreme.indicator());
  }

  /** The first or last in rank of a group, those with figures first; without ranks as listed. */
  private Optional<Choice> standing(Group group, String why) {
    Comparator<Indicator> byPlace = Comparator.comparing(this::place);
    Comparator<Indicator> byFigure = Comparator.comparing(i -> now(i).exact().isEmpty());
    return all.stream()
        .filter(i -> Standing.of(i, latest).filter(s -> s.group() == group).isPresent())
        .min(byFigure.thenComparing(group == Group.BEST ? byPlace : byPlace.reversed()))
        .map(indicator -> new Choice(why, indicator));
  }

  /** The rank as a part of all, so that different numbers of participants can be compared. */
  private BigDecimal place(Indicator indicator) {
    Standing standing = Standing.of(indicator, latest).orElseThrow();
    BigDecimal unknown = standing.group() == Group.BEST ? BigDecimal.ONE : BigDecimal.ZERO;
    return standing
        .rank()
        .flatMap(
            rank ->
                standing
                    .participants()
                    .map(
                        n ->
                            BigDecimal.valueOf(rank)
                                .divide(BigDecimal.valueOf(n), MathContext.DECIMAL32)))
        .orElse(unknown);
  }

  /** Among results in percent: an index or an amount can't be ranked beside them. */
  private Optional<Indicator> improved(List<Indicator> indicators) {
    return indicators.stream()
        .filter(i -> i.unit() == Unit.PERCENT && improvement(i).isPresent())
        .max(Comparator.comparing(i -> improvement(i).orElseThrow()));
  }

  private Optional<BigDecimal> improvement(Indicator indicator) {
    return Change.of(indicator, latest)
        .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
        .map(change -> change.difference().abs());
  }

  /** The first that somebody states to have improved. */
  private Optional<Indicator> stated(List<Indicator> indicators) {
    return indicators.stream()
        .filter(
            i ->
                StatedChange.of(i, latest)
                    .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
                    .isPresent())
        .findFirst();
  }

  private Cell now(Indicator indicator) {
    return rows.own(indicator, latest);
  }

  private Highlight highlight(Choice choice) {
    Indicator indicator = choice.indicator();
    Cell now = now(indicator);
    Optional<Verdict> beside =
        Shared.comparison(survey)
            .flatMap(
                c ->
                    Gap.of(indicator, c, latest)
                        .map(g -> verdicts.beside(indicator, c, latest, g)));
    Optional<Position> position =
        Standing.of(indicator, latest).map(s -> new Positions(setting).of(indicator, latest));
    return new Highlight(
        setting.text(choice.why()),
        now.exact().map(exact -> now.shown()),
        rows.space(indicator),
        rows.suffix(indicator, now),
        Link.inside(indicator.shortTitle(), Address.HOME.to(address(indicator))),
        position,
        Stream.concat(Stream.of(verdicts.change(indicator, latest)), beside.stream()).toList());
  }

  private Address address(Indicator indicator) {
    Area area =
        survey.areas().stream()
            .filter(a -> a.indicators().contains(indicator))
            .findFirst()
            .orElseThrow();
    return Shared.address(survey, area, indicator);
  }
}
