package se.utfall.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Gap;

/** Makes the page of a survey. */
final class SurveyComposer {
  /** Units in which gaps can stand on one scale: a hundred is the whole of both. */
  private static final Set<Unit> OF_A_HUNDRED = Set.of(Unit.PERCENT, Unit.INDEX);

  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Shared shared;

  SurveyComposer(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.shared = new Shared(setting);
  }

  SurveyPage compose(Survey survey) {
    Address at = Shared.address(survey);
    Optional<Comparison> comparison = Shared.comparison(survey);
    List<SurveyPage.Group> groups = groups(survey, comparison, at);
    return new SurveyPage(
        setting.frame(at, List.of(survey.title()), survey.summary(), List.of(setting.home(at))),
        at.file(),
        survey.title(),
        survey.summary(),
        setting.text("survey.edition", "edition", survey.latest().name()),
        new Tallies(setting).brief(survey, at),
        comparison.map(this::aside).orElse(""),
        comparison.isPresent() ? "5" : "2",
        caption(survey, comparison),
        comparison.isPresent() ? setting.text("survey.caption.detail") : "",
        setting.own(),
        comparison.map(Comparison::name).orElse(""),
        comparison.isPresent(),
        groups,
        rows.legend(
            groups.stream().flatMap(g -> g.rows().stream()).flatMap(r -> cells(r, comparison))),
        reading(survey),
        survey.about().map(prose -> setting.markup(prose, at, Shared.BELOW_SECTION)),
        facts(survey),
        survey.links().stream().map(l -> Link.outside(l.title(), l.url())).toList(),
        share(survey, at),
        List.of(
            new Downloads(setting)
                .of(at, survey.slug(), survey.shortTitle(), Tallies.indicators(survey), survey)),
        shared.about(survey.updated(), neighbours(survey, at)));
  }

  private String aside(Comparison comparison) {
    return setting.text(
        "section.indicators.aside",
        "name",
        setting.own(),
        "comparison",
        Language.inSentence(comparison.name()));
  }

  private String caption(Survey survey, Optional<Comparison> comparison) {
    String period = survey.latest().period().toString();
    return comparison
        .map(c -> Language.inSentence(c.name()))
        .map(
            name ->
                setting.text(
                    "survey.caption", "name", setting.own(), "comparison", name, "period", period))
        .orElseGet(
            () -> setting.text("survey.caption.alone", "name", setting.own(), "period", period));
  }

  private List<SurveyPage.Group> groups(
      Survey survey, Optional<Comparison> comparison, Address at) {
    BigDecimal widest = widest(survey, comparison);
    return survey.areas().stream()
        .map(
            area ->
                new SurveyPage.Group(
                    Link.inside(area.title(), at.to(Shared.address(survey, area))),
                    area.indicators().stream()
                        .map(i -> row(survey, area, i, comparison, widest, at))
                        .toList()))
        .toList();
  }

  private SurveyPage.GapRow row(
      Survey survey,
      Area area,
      Indicator indicator,
      Optional<Comparison> comparison,
      BigDecimal widest,
      Address at) {
    Period latest = survey.latest().period();
    Optional<Gap> gap = comparison.flatMap(c -> Gap.of(indicator, c, latest));
    return new SurveyPage.GapRow(
        Link.inside(indicator.shortTitle(), at.to(Shared.address(survey, area, indicator))),
        shared.remark(indicator),
        gap.filter(g -> drawn(indicator, g)).map(g -> bar(g, widest)),
        rows.own(indicator, latest),
        rows.comparison(indicator, comparison.map(Comparison::id), latest),
        verdicts.gap(indicator, comparison, latest));
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
    return Stream.concat(Stream.of(row.own()), comparison.stream().map(c -> row.comparison()));
  }

  private List<Fact> reading(Survey survey) {
    List<Fact> facts = new ArrayList<>();
    survey.comparisons().forEach(c -> facts.add(Fact.of(c.name(), c.about())));
    facts.add(Fact.of(setting.text("reading.change"), setting.text("reading.change.text")));
    if (Tallies.indicators(survey).stream().anyMatch(i -> i.direction() == Direction.LOWER)) {
      facts.add(Fact.of(setting.text("reading.lower"), setting.text("reading.lower.text")));
    }
    return facts;
  }

  private List<Fact> facts(Survey survey) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of(setting.text("survey.organiser"), survey.organiser()));
    survey.scope().ifPresent(s -> facts.add(Fact.of(setting.text("survey.scope"), s)));
    survey
        .editions()
        .forEach(
            edition -> edition.participants().ifPresent(n -> facts.add(participants(edition, n))));
    facts.add(
        Fact.of(
            setting.text("survey.editions", "name", setting.own()),
            setting.list(survey.editions().stream().map(e -> e.period().toString()).toList())));
    shared
        .frequency(survey)
        .ifPresent(words -> facts.add(Fact.of(setting.text("survey.frequency"), words)));
    facts.add(Fact.of(setting.text("survey.source"), sources(survey)));
    return facts;
  }

  private Fact participants(Survey.Edition edition, int n) {
    String number = setting.format().number(BigDecimal.valueOf(n), 0);
    return Fact.of(
        setting.text("survey.participants", "period", edition.period().toString()),
        setting.text("survey.participants.value" + (n == 1 ? ".one" : ".other"), "n", number));
  }

  private static String sources(Survey survey) {
    return Tallies.indicators(survey).stream()
        .map(i -> i.source().title())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private List<Link> share(Survey survey, Address at) {
    return setting.canonical(at).map(url -> share(survey.title(), url)).orElse(List.of());
  }

  private List<Link> share(String title, String url) {
    String there = URLEncoder.encode(url, StandardCharsets.UTF_8);
    String subject = URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20");
    return List.of(
        Link.outside(
            setting.text("share.facebook"),
            "https://www.facebook.com/sharer/sharer.php?u=" + there),
        Link.outside(
            setting.text("share.linkedin"),
            "https://www.linkedin.com/sharing/share-offsite/?url=" + there),
        Link.inside(setting.text("share.email"), "mailto:?subject=" + subject + "&body=" + there));
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
