package se.utfall.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Area;
import se.utfall.model.Commentary;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.text.Slug;
import se.utfall.text.Typography;

/** Makes the page of an indicator. */
final class IndicatorComposer {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Charts charts;
  private final Shared shared;
  private final String within;

  IndicatorComposer(Setting setting) {
    this(setting, "");
  }

  /** For a page with several indicators, where the ids of each begin with words of its own. */
  IndicatorComposer(Setting setting, String within) {
    this.within = within;
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.charts = new Charts(setting);
    this.shared = new Shared(setting);
  }

  IndicatorPage compose(Survey survey, Area area, Indicator indicator) {
    Address at = Shared.address(survey, area, indicator);
    Period latest = Rows.latest(indicator, survey);
    Footnotes notes = new Footnotes(within + "not");
    Head own = new Head(setting.own(), notes.add(indicator.ownNote()));
    List<Head> others = heads(indicator, notes);
    Indicator told = new Corrected(setting).told(survey, indicator);
    List<Row> values = rows.all(told, survey, notes);
    Cell now = rows.own(indicator, latest);
    String message = new Message(setting).of(indicator, survey.comparisons(), latest);
    Optional<IndicatorPage.Picture> picture = picture(survey, indicator, values);
    Optional<Note> commentary =
        indicator
            .commentary()
            .map(c -> new Notes(setting).of(c, indicator, at))
            .or(() -> elsewhere(survey, area, indicator, at));
    return new IndicatorPage(
        setting
            .frame(
                at,
                List.of(indicator.title(), area.title(), survey.shortTitle()),
                indicator.title() + ". " + description(now, latest, message),
                shared.crumbs(at, survey, area),
                new Cards(setting).of(survey, area, indicator, now, latest, message, picture))
            .with(commentary.flatMap(Note::verification)),
        at.file(),
        indicator.title(),
        shared.leads(setting.text("indicator.lead", "area", area.title()), area.scope()),
        now.shown(),
        rows.space(indicator),
        rows.suffix(indicator, now),
        now.exact().isPresent(),
        message,
        shared.direction(indicator),
        new Lights(setting).of(survey, indicator, latest),
        picture,
        table(survey, indicator, own, others, values, notes.all()),
        new AmongAllComposer(setting).compose(indicator, at, latest),
        new SexComposer(setting).compose(told),
        new BranchComposer(setting).compose(told),
        new ComparisonViews(setting).of(indicator),
        commentary,
        discussed(survey, area, indicator, at),
        Typography.set(indicator.definition()),
        indicator.note(),
        new Facts(setting).of(indicator, at),
        new Downloads(setting).of(at, survey, area, indicator),
        shared
            .about(updated(area, indicator), neighbours(at, survey, area, indicator))
            .citing(citation(survey, area, indicator, at))
            .with(new ShareLinks(setting).of(indicator.title(), at))
            .changed(LastChange.of(survey, area, indicator)));
  }

  /** The figure and the message; a figure that is missing is in the message already. */
  private Fact citation(Survey survey, Area area, Indicator indicator, Address at) {
    return new Citation(setting)
        .of(survey, Optional.of(indicator.title()), updated(area, indicator), at);
  }

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

  private Optional<IndicatorPage.Picture> picture(
      Survey survey, Indicator indicator, List<Row> values) {
    boolean drawn = values.stream().anyMatch(row -> row.own().exact().isPresent());
    if (!drawn || indicator.unit() == Unit.YES_NO) {
      return Optional.empty();
    }
    Chart chart =
        charts.years(
            indicator,
            within + "diagram",
            values,
            SpreadCharts.behind(setting, indicator, Rows.periods(indicator, survey)));
    return Optional.of(
        new IndicatorPage.Picture(
            charts.message(values, indicator.decimals()),
            setting.text(
                "chart.subject", "title", indicator.shortTitle(), "unit", shared.unit(indicator)),
            charts.note(indicator, chart),
            chart));
  }

  /** The heads come first, so that their notes have the first numbers. */
  private List<Head> heads(Indicator indicator, Footnotes notes) {
    return Rows.shown(indicator).stream()
        .map(
            series ->
                new Head(series.comparison().name(), notes.add(note(indicator.source(), series))))
        .toList();
  }

  /** The editor's footnote, and where the values come from if it is not where the own ones do. */
  private Optional<String> note(Source own, Indicator.Series series) {
    Optional<String> origin =
        series
            .origin()
            .filter(o -> o.worked() || !o.source().equals(own))
            .map(
                o ->
                    o.worked()
                        ? shared.origin(o) + "."
                        : setting.text("standing.source", "source", o.source().title()) + ".");
    return series.note().map(n -> origin.map(o -> n + " " + o).orElse(n)).or(() -> origin);
  }

  private IndicatorPage.Table table(
      Survey survey,
      Indicator indicator,
      Head own,
      List<Head> comparisons,
      List<Row> values,
      List<Footnote> notes) {
    List<Period> periods = Rows.periods(indicator, survey);
    List<IndicatorPage.Line> lines = new ArrayList<>();
    for (int i = values.size() - 1; i >= 0; i--) {
      lines.add(new IndicatorPage.Line(values.get(i), verdicts.change(indicator, periods.get(i))));
    }
    boolean years = periods.stream().allMatch(p -> p.kind() == Period.Kind.YEAR);
    return new IndicatorPage.Table(
        indicator.shortTitle(),
        shared.unit(indicator),
        setting.text(years ? "year" : "period"),
        own,
        comparisons,
        values.stream().anyMatch(row -> row.own().answers().isPresent()),
        lines,
        rows.legend(values.stream().flatMap(Rows::cells)),
        notes);
  }

  private Optional<Note> elsewhere(Survey survey, Area area, Indicator indicator, Address at) {
    return new Notes(setting)
        .elsewhere(
            at,
            site ->
                Versions.area(site, survey, area).stream()
                    .flatMap(a -> a.indicators().stream())
                    .filter(i -> i.id().equals(indicator.id()))
                    .anyMatch(i -> i.commentary().isPresent()));
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
