package se.utfall.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Commentary;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.text.Slug;

/** Makes the page of an indicator. */
final class IndicatorComposer {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Charts charts;
  private final Shared shared;

  IndicatorComposer(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.charts = new Charts(setting);
    this.shared = new Shared(setting);
  }

  IndicatorPage compose(Survey survey, Area area, Indicator indicator) {
    Address at = Shared.address(survey, area, indicator);
    Period latest = Rows.latest(indicator, survey);
    List<Row> values = rows.all(indicator, survey, new Footnotes("not"));
    Cell now = rows.own(indicator, latest);
    String message = new Message(setting).of(indicator, survey.comparisons(), latest);
    return new IndicatorPage(
        setting.frame(
            at,
            List.of(indicator.title(), area.title(), survey.shortTitle()),
            description(now, latest, message),
            shared.crumbs(at, survey, area)),
        at.file(),
        indicator.title(),
        shared.leads(setting.text("indicator.lead", "area", area.title()), area.scope()),
        now.shown(),
        rows.suffix(indicator, now),
        now.exact().isPresent(),
        message,
        setting.text("direction." + indicator.direction().id()),
        glance(survey, indicator, latest),
        picture(indicator, values),
        table(survey, indicator, values),
        indicator.commentary().map(c -> shared.note(c, survey, at)),
        discussed(survey, area, indicator, at),
        indicator.definition(),
        indicator.note(),
        facts(indicator),
        List.of(
            new Downloads(setting)
                .of(at, indicator.slug(), indicator.shortTitle(), List.of(indicator), survey)),
        shared.about(updated(area, indicator), neighbours(at, survey, area, indicator)));
  }

  /** The figure and the message; a figure that is missing is in the message already. */
  private String description(Cell now, Period latest, String message) {
    return now.exact().isEmpty()
        ? message
        : setting.text(
                "chart.single",
                "name",
                setting.own(),
                "value",
                now.full(),
                "period",
                setting.format().period(latest))
            + ". "
            + message;
  }

  private List<IndicatorPage.Glance> glance(Survey survey, Indicator indicator, Period latest) {
    String since =
        Change.of(indicator, latest)
            .map(c -> setting.text("glance.since", "period", setting.format().period(c.from())))
            .orElseGet(() -> setting.text("column.change"));
    List<IndicatorPage.Glance> glance = new ArrayList<>();
    glance.add(new IndicatorPage.Glance(since, verdicts.step(indicator, latest)));
    for (Comparison comparison : survey.comparisons()) {
      Gap.of(indicator, comparison, latest)
          .map(gap -> verdicts.against(indicator, comparison, latest, gap))
          .ifPresent(v -> glance.add(new IndicatorPage.Glance(comparison.name(), v)));
    }
    return glance;
  }

  private Optional<IndicatorPage.Picture> picture(Indicator indicator, List<Row> values) {
    boolean drawn = values.stream().anyMatch(row -> row.own().exact().isPresent());
    if (!drawn || indicator.unit() == Unit.YES_NO) {
      return Optional.empty();
    }
    return Optional.of(
        new IndicatorPage.Picture(
            charts.message(indicator, values),
            setting.text(
                "chart.subject", "title", indicator.shortTitle(), "unit", shared.unit(indicator)),
            charts.note(indicator, values),
            charts.years(indicator, values)));
  }

  private IndicatorPage.Table table(Survey survey, Indicator indicator, List<Row> values) {
    List<IndicatorPage.Line> lines = new ArrayList<>();
    List<Period> periods = Rows.periods(indicator, survey);
    for (int i = values.size() - 1; i >= 0; i--) {
      Period period = periods.get(i);
      lines.add(new IndicatorPage.Line(values.get(i), verdicts.change(indicator, period)));
    }
    return new IndicatorPage.Table(
        indicator.shortTitle(),
        shared.unit(indicator),
        setting.own(),
        Rows.shown(indicator).stream().map(s -> s.comparison().name()).toList(),
        lines,
        rows.legend(values.stream().flatMap(Rows::cells)));
  }

  /** Where the area's commentary speaks of the indicator: under a heading with its name, if any. */
  private Optional<Link> discussed(Survey survey, Area area, Indicator indicator, Address at) {
    String id = Slug.of(indicator.shortTitle());
    String page = at.to(Shared.address(survey, area));
    String label = setting.text("indicator.discussed", "area", area.title());
    return area.commentary()
        .map(c -> c.prose().headings().stream().anyMatch(h -> h.id().equals(id)))
        .map(named -> Link.inside(label, page + "#" + (named ? id : "kommentar")));
  }

  private List<Fact> facts(Indicator indicator) {
    return Stream.of(
            Optional.of(fact("direction", setting.text("direction." + indicator.direction().id()))),
            Optional.of(fact("unit", decimals(indicator))),
            indicator.kolada().map(id -> fact("number", setting.text("source.kolada", "id", id))),
            Optional.of(source(indicator.source())),
            Optional.of(fact("source.own", setting.text("source.derived"))),
            indicator.board().map(board -> fact("board", board.name())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Fact source(Source source) {
    String name = setting.text("source");
    return source
        .url()
        .map(url -> new Fact(name, "", Optional.of(Link.outside(source.title(), url))))
        .orElseGet(() -> Fact.of(name, source.title()));
  }

  private Fact fact(String key, String text) {
    return Fact.of(setting.text(key), text);
  }

  private String decimals(Indicator indicator) {
    String unit =
        indicator.unit() == Unit.INDEX
            ? shared.unit(indicator)
            : setting.text("unit." + indicator.unit().id() + ".name");
    return indicator.decimals() == 0
        ? setting.text("unit.decimals.0", "unit", unit)
        : setting.language().count("unit.decimals", indicator.decimals(), "unit", unit);
  }

  private List<About.Neighbour> neighbours(
      Address at, Survey survey, Area area, Indicator indicator) {
    Link up = Link.inside(area.title(), at.to(Shared.address(survey, area)));
    return shared.neighbours(
        up,
        area.indicators(),
        indicator,
        i -> Link.inside(i.shortTitle(), at.to(Shared.address(survey, area, i))));
  }

  private static LocalDate updated(Area area, Indicator indicator) {
    return indicator
        .commentary()
        .map(Commentary::updated)
        .filter(date -> date.isAfter(area.updated()))
        .orElse(area.updated());
  }
}
