package se.utfall.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.utfall.stats.StatedChange;

/** Makes the page of a survey. */
final class SurveyComposer {
  /** Units in which gaps can stand on one scale: a hundred is the whole of both. */
  private static final Set<Unit> OF_A_HUNDRED = Set.of(Unit.PERCENT, Unit.INDEX);

  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Shared shared;
  private final Positions positions;
  private final Answers answers;

  SurveyComposer(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.shared = new Shared(setting);
    this.positions = new Positions(setting);
    this.answers = new Answers(setting);
  }

  SurveyPage compose(Survey survey) {
    Address at = Shared.address(survey);
    List<Indicator> all = Tallies.indicators(survey);
    boolean valued = rows.valued(all, survey);
    Optional<Comparison> comparison = Tallies.compared(survey).filter(c -> valued);
    List<SurveyPage.Group> groups = groups(survey, comparison, at);
    Optional<Verification> verification =
        survey.about().flatMap(p -> new Verifications(setting).of(p, at, Optional.empty()));
    return new SurveyPage(
        setting
            .frame(
                at,
                List.of(survey.title()),
                survey.summary(),
                List.of(setting.home(at)),
                new Cards(setting)
                    .plain(
                        at,
                        setting.format().period(survey.latest().period()),
                        survey.title(),
                        survey.summary()))
            .with(verification),
        at.file(),
        survey.title(),
        survey.summary(),
        setting.text("survey.edition", "edition", new Editions(setting).name(survey.latest())),
        new Tallies(setting).brief(survey, at),
        new Stories(setting).of(survey.narrative()),
        new Portions(setting).of(survey, at),
        aside(groups, comparison),
        comparison.isPresent() ? "5" : valued ? "2" : "3",
        caption(survey, comparison),
        valued ? comparison.map(c -> detail(all)).orElse("") : setting.text("standing.alone"),
        setting.own(),
        comparison.map(Comparison::name).orElse(""),
        comparison.isPresent(),
        groups,
        valued,
        Positions.any(all),
        Positions.some(all),
        rows.legend(
            groups.stream()
                .filter(g -> valued)
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> cells(r, comparison))),
        described(survey, at),
        new Reading(setting).of(survey),
        survey.about().map(prose -> setting.markup(prose, at, Shared.BELOW_SECTION)),
        setting
            .elsewhere(at, "#om", site -> isToldAbout(site, survey))
            .filter(way -> survey.about().isEmpty()),
        verification,
        facts(survey, at),
        survey.links().stream().map(l -> Link.outside(l.title(), l.url())).toList(),
        new Downloads(setting).of(at, survey),
        shared
            .about(survey.updated(), neighbours(survey, at))
            .citing(new Citation(setting).of(survey, Optional.empty(), survey.updated(), at))
            .with(new ShareLinks(setting).of(survey.title(), at))
            .changed(LastChange.of(survey)));
  }

  private static boolean isToldAbout(Site site, Survey survey) {
    return site.surveys().stream()
        .anyMatch(s -> s.slug().equals(survey.slug()) && s.about().isPresent());
  }

  /** The areas that have no indicators and so are in no table. */
  private List<Described> described(Survey survey, Address at) {
    return shared.described(
        survey, survey.areas().stream().filter(a -> a.indicators().isEmpty()).toList(), at);
  }

  private String aside(List<SurveyPage.Group> groups, Optional<Comparison> comparison) {
    boolean drawn =
        groups.stream().flatMap(g -> g.rows().stream()).anyMatch(row -> row.bar().isPresent());
    return comparison
        .filter(c -> drawn)
        .map(
            c ->
                setting.text(
                    "section.indicators.aside",
                    "name",
                    setting.own(),
                    "comparison",
                    setting.language().inSentence(c)))
        .orElse("");
  }

  private String detail(List<Indicator> all) {
    boolean percent = all.stream().anyMatch(i -> i.unit() == Unit.PERCENT);
    return setting.text(percent ? "survey.caption.detail.percent" : "survey.caption.detail");
  }

  private String caption(Survey survey, Optional<Comparison> comparison) {
    String period = setting.format().period(survey.latest().period());
    return comparison
        .map(setting.language()::inSentence)
        .map(
            name ->
                setting.text(
                    "survey.caption", "name", setting.own(), "comparison", name, "period", period))
        .orElseGet(
            () -> setting.text("survey.caption.alone", "name", setting.own(), "period", period));
  }

  private List<SurveyPage.Group> groups(
      Survey survey, Optional<Comparison> comparison, Address at) {
    boolean placed = Positions.any(Tallies.indicators(survey));
    Beside beside = new Beside(comparison, widest(survey, comparison), placed);
    return survey.areas().stream()
        .filter(area -> !area.indicators().isEmpty())
        .map(
            area ->
                new SurveyPage.Group(
                    Link.inside(area.title(), at.to(Shared.address(survey, area))),
                    area.indicators().stream().map(i -> row(survey, area, i, beside, at)).toList()))
        .toList();
  }

  /** What all rows share: the comparison, the widest gap to it, whether any has a position. */
  private record Beside(Optional<Comparison> comparison, BigDecimal widest, boolean placed) {}

  private SurveyPage.GapRow row(
      Survey survey, Area area, Indicator indicator, Beside beside, Address at) {
    Period latest = survey.latest().period();
    Optional<Comparison> comparison = beside.comparison();
    Optional<Gap> gap = comparison.flatMap(c -> Gap.of(indicator, c, latest));
    return new SurveyPage.GapRow(
        Link.inside(indicator.shortTitle(), at.to(Shared.address(survey, area, indicator))),
        remark(survey, indicator),
        lights(survey, indicator, beside.placed()),
        gap.filter(g -> drawn(indicator, g)).map(g -> bar(g, beside.widest())),
        answer(indicator, latest),
        rows.own(indicator, latest),
        rows.comparison(indicator, comparison.map(Comparison::id), latest),
        verdicts.gap(indicator, comparison, latest));
  }

  private Optional<Answer> answer(Indicator indicator, Period latest) {
    return Answers.isAnswer(indicator)
        ? Optional.of(answers.of(indicator, latest))
        : Optional.empty();
  }

  /** What must be known beside a name; of a question, how many others say yes. */
  private Optional<String> remark(Survey survey, Indicator indicator) {
    Optional<String> remark = shared.remark(indicator);
    return Answers.isAnswer(indicator)
        ? Stream.of(remark, others(survey, indicator))
            .flatMap(Optional::stream)
            .reduce((direction, share) -> direction + ". " + share)
        : remark;
  }

  /** "73 % svarar ja, liknande kommuner", if it is known. */
  private Optional<String> others(Survey survey, Indicator indicator) {
    Optional<Comparison> comparison = Shared.comparison(survey);
    return answers
        .share(indicator, comparison, survey.latest().period())
        .map(
            share ->
                setting.text(
                    "answers.remark",
                    "share",
                    share,
                    "comparison",
                    setting.language().inSentence(comparison.orElseThrow())));
  }

  /** The own change where there is one; beside a position always what is known of the change. */
  private SurveyPage.Lights lights(Survey survey, Indicator indicator, boolean placed) {
    Period latest = survey.latest().period();
    Optional<Position> position =
        Optional.of(indicator)
            .filter(i -> placed && !Answers.isAnswer(i))
            .flatMap(i -> positions.known(i, latest));
    boolean changed =
        Change.of(indicator, latest).isPresent() || StatedChange.of(indicator, latest).isPresent();
    Verdict change = verdicts.change(indicator, latest);
    return new SurveyPage.Lights(
        Optional.of(change).filter(c -> changed || position.isPresent()), position);
  }

  private static boolean drawn(Indicator indicator, Gap gap) {
    boolean directed = gap.verdict() != Gap.Verdict.HIGHER && gap.verdict() != Gap.Verdict.LOWER;
    return directed && OF_A_HUNDRED.contains(indicator.unit());
  }

  private static SurveyPage.GapBar bar(Gap gap, BigDecimal widest) {
    BigDecimal share =
        widest.signum() == 0
            ? BigDecimal.ZERO
            : gap.difference().abs().divide(widest, MathContext.DECIMAL32);
    return new SurveyPage.GapBar(share, gap.verdict() == Gap.Verdict.BETTER);
  }

  private static BigDecimal widest(Survey survey, Optional<Comparison> comparison) {
    return Tallies.indicators(survey).stream()
        .flatMap(
            i ->
                comparison.flatMap(c -> Gap.of(i, c, survey.latest().period())).stream()
                    .filter(g -> drawn(i, g)))
        .map(g -> g.difference().abs())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static Stream<Cell> cells(SurveyPage.GapRow row, Optional<Comparison> comparison) {
    if (row.answer().isPresent()) {
      return Stream.of(row.own());
    }
    return Stream.concat(Stream.of(row.own()), comparison.stream().map(c -> row.comparison()));
  }

  private List<Fact> facts(Survey survey, Address at) {
    Editions editions = new Editions(setting);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(setting.text("survey.organiser"), survey.organiser()));
    survey.scope().ifPresent(s -> facts.add(Fact.of(setting.text("survey.scope"), s)));
    facts.addAll(editions.facts(survey));
    shared
        .frequency(survey)
        .ifPresent(words -> facts.add(Fact.of(setting.text("survey.frequency"), words)));
    facts.addAll(editions.schedule(survey));
    shared.sources(Tallies.indicators(survey)).ifPresent(facts::add);
    facts.addAll(new KeptPages(setting).facts(survey, at));
    return facts;
  }

  private List<About.Neighbour> neighbours(Survey survey, Address at) {
    Link up = Link.inside(setting.site().title(), at.to(Address.HOME));
    return shared.neighbours(
        up,
        setting.site().surveys(),
        survey,
        s -> Link.inside(s.title(), at.to(Shared.address(s))));
  }
}
