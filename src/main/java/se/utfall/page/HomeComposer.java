package se.utfall.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.stats.GapTally;

/** Makes the home page. */
final class HomeComposer {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Shared shared;

  HomeComposer(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.shared = new Shared(setting);
  }

  HomePage compose() {
    Site site = setting.site();
    Optional<Survey> newest =
        site.surveys().stream().max(Comparator.comparing(s -> s.latest().period()));
    List<Highlight> highlights = newest.map(this::highlights).orElse(List.of());
    String heading = setting.language().count("section.highlights", highlights.size());
    return new HomePage(
        setting.frame(Address.HOME, List.of(site.title()), site.summary(), List.of()),
        Address.HOME.file(),
        site.title(),
        site.summary(),
        newest.map(survey -> new Tallies(setting).brief(survey, Address.HOME)),
        Language.sentence(heading),
        highlights,
        site.surveys().stream().map(this::survey).toList());
  }

  private HomePage.SurveyRow survey(Survey survey) {
    return new HomePage.SurveyRow(
        Link.inside(survey.title(), Address.HOME.to(Shared.address(survey))),
        survey.summary(),
        shared.frequency(survey).orElse(""),
        survey.latest().period().toString());
  }

  /** The largest lead, the largest lag and the largest improvement, each indicator once. */
  private List<Highlight> highlights(Survey survey) {
    Period latest = survey.latest().period();
    List<Indicator> all = Tallies.indicators(survey);
    Optional<GapTally> gaps = Shared.comparison(survey).map(c -> GapTally.of(all, c, latest));
    Optional<Indicator> lead = gaps.flatMap(GapTally::lead).map(GapTally.Extreme::indicator);
    Optional<Indicator> lag = gaps.flatMap(GapTally::lag).map(GapTally.Extreme::indicator);
    List<Indicator> rest = all.stream().filter(i -> !holds(lead, i) && !holds(lag, i)).toList();
    List<Highlight> found = new ArrayList<>();
    lead.ifPresent(i -> found.add(highlight("highlight.lead", survey, i)));
    improved(rest, latest).ifPresent(i -> found.add(highlight("highlight.improved", survey, i)));
    lag.ifPresent(i -> found.add(highlight("highlight.lag", survey, i)));
    return found;
  }

  private static boolean holds(Optional<Indicator> one, Indicator indicator) {
    return one.filter(indicator::equals).isPresent();
  }

  private static Optional<Indicator> improved(List<Indicator> indicators, Period latest) {
    return indicators.stream()
        .filter(i -> i.unit() == Unit.PERCENT)
        .filter(
            i ->
                Change.of(i, latest)
                    .filter(c -> c.verdict() == Change.Verdict.IMPROVED)
                    .isPresent())
        .max(Comparator.comparing(i -> Change.of(i, latest).orElseThrow().difference().abs()));
  }

  private Highlight highlight(String why, Survey survey, Indicator indicator) {
    Period latest = survey.latest().period();
    Area area =
        survey.areas().stream()
            .filter(a -> a.indicators().contains(indicator))
            .findFirst()
            .orElseThrow();
    Cell now = rows.own(indicator, latest);
    Optional<Comparison> comparison = Shared.comparison(survey);
    Optional<Verdict> beside =
        comparison.flatMap(
            c -> Gap.of(indicator, c, latest).map(g -> verdicts.beside(indicator, c, latest, g)));
    return new Highlight(
        setting.text(why),
        now.shown(),
        rows.suffix(indicator, now),
        Link.inside(
            indicator.shortTitle(), Address.HOME.to(Shared.address(survey, area, indicator))),
        Stream.concat(Stream.of(verdicts.change(indicator, latest)), beside.stream()).toList());
  }
}
