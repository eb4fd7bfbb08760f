package se.utfall.page;

import java.util.ArrayList;
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
import se.utfall.stats.Axis;
import se.utfall.text.Typography;

/** Makes the page of an area. */
final class AreaComposer {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Charts charts;
  private final Shared shared;
  private final Positions positions;
  private final Tallies tallies;

  AreaComposer(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.charts = new Charts(setting);
    this.shared = new Shared(setting);
    this.positions = new Positions(setting);
    this.tallies = new Tallies(setting);
  }

  private static boolean isCommented(Site site, Survey survey, Area area) {
    return Versions.area(site, survey, area).flatMap(Area::commentary).isPresent();
  }

  AreaPage compose(Survey survey, Area area) {
    Address at = Shared.address(survey, area);
    List<Indicator> figures = figures(area);
    boolean valued = rows.valued(figures, survey);
    Optional<Comparison> comparison =
        Shared.comparison(survey).filter(c -> has(c, figures, survey.latest().period()));
    String message = tallies.area(survey, area);
    Optional<Note> commentary =
        area.commentary()
            .map(c -> new Notes(setting).of(c, survey, area, at))
            .or(() -> new Notes(setting).elsewhere(at, site -> isCommented(site, survey, area)));
    boolean placed = Positions.any(figures);
    List<AreaPage.BarRow> bars =
        figures.stream().map(i -> bar(survey, area, i, placed, at)).toList();
    return new AreaPage(
        setting
            .frame(
                at,
                List.of(area.title(), survey.shortTitle()),
                (area.summary() + " " + message).strip(),
                shared.crumbs(at, survey),
                new AreaCard(setting).of(survey, area, message, bars, valued, comparison))
            .with(commentary.flatMap(Note::verification)),
        at.file(),
        area.title(),
        area.summary(),
        leads(survey, area),
        valued
            ? aside(figures, comparison, survey.latest().period())
            : setting.text("standing.alone"),
        message,
        setting.text(
            "area.caption", "area", area.title(), "period", period(survey.latest().period())),
        setting.own(),
        comparison.map(Comparison::name).orElse(""),
        comparison.isPresent(),
        bars,
        rows.legend(
            bars.stream().filter(bar -> valued).flatMap(bar -> cells(bar, comparison.isPresent()))),
        valued,
        placed,
        Positions.some(figures),
        Optional.of(years(survey, area, comparison, at)).filter(y -> valued || told(y)),
        new Answers(setting).table(survey, area, at),
        new Portions(setting).of(survey, area),
        new Stories(setting).of(area.narrative()),
        new Reading(setting).of(survey, area),
        area.indicators().stream()
            .map(i -> Fact.of(i.shortTitle(), Typography.set(i.definition())))
            .toList(),
        commentary,
        sheet(survey, area, at),
        area.indicators().isEmpty() ? links(survey) : List.of(),
        new Downloads(setting).of(at, survey, area),
        shared
            .about(area.updated(), area.indicators(), neighbours(at, survey, area))
            .citing(new Citation(setting).of(survey, Optional.of(area.title()), area.updated(), at))
            .with(new ShareLinks(setting).of(area.title(), at))
            .changed(LastChange.of(survey, area)));
  }

  private Optional<Link> sheet(Survey survey, Area area, Address at) {
    String href = at.to(SheetComposer.address(survey, area));
    return Optional.of(Link.inside(setting.text("sheet.link"), href))
        .filter(link -> area.hasSheet());
  }

  /** The survey's links onward, which an area without figures needs. */
  private static List<Link> links(Survey survey) {
    return survey.links().stream().map(l -> Link.outside(l.title(), l.url())).toList();
  }

  /** The indicators whose values are figures. */
  private static List<Indicator> figures(Area area) {
    return area.indicators().stream().filter(i -> !Answers.isAnswer(i)).toList();
  }

  /** Whether there is any figure of a comparison in a period. */
  private boolean has(Comparison comparison, List<Indicator> figures, Period period) {
    return figures.stream().anyMatch(i -> other(i, comparison, period).exact().isPresent());
  }

  private String period(Period period) {
    return setting.format().period(period);
  }

  private List<String> leads(Survey survey, Area area) {
    List<String> leads = new ArrayList<>();
    leads.add(setting.text("area.lead", "survey", survey.shortTitle()));
    area.scope().ifPresent(leads::add);
    String edition = new Editions(setting).name(survey.latest());
    leads.add(setting.text("area.edition", "edition", edition));
    return leads;
  }

  /** What the bars show, and the tick, as far as there are any. */
  private String aside(List<Indicator> figures, Optional<Comparison> comparison, Period period) {
    List<Indicator> drawn = figures.stream().filter(i -> drawn(i, period)).toList();
    String scale = setting.text("section.overview.aside" + scale(drawn));
    return comparison
        .map(
            c ->
                setting.text(
                    "section.overview.tick", "comparison", setting.language().inSentence(c)))
        .map(tick -> scale + " " + tick)
        .orElse(scale);
  }

  /** A bar shows the whole scale only where there is one. */
  private static String scale(List<Indicator> figures) {
    boolean whole = figures.stream().allMatch(AreaComposer::isWhole);
    boolean percent = figures.stream().anyMatch(i -> i.unit() == Unit.PERCENT);
    if (whole) {
      return percent ? ".percent" : "";
    }
    return figures.stream().anyMatch(AreaComposer::isWhole) ? ".mixed" : ".zero";
  }

  private boolean drawn(Indicator indicator, Period period) {
    return rows.own(indicator, period).exact().isPresent();
  }

  private static boolean isWhole(Indicator indicator) {
    return indicator.unit() == Unit.PERCENT || indicator.scale().isPresent();
  }

  private Cell other(Indicator indicator, Comparison comparison, Period period) {
    return rows.comparison(indicator, Optional.of(comparison.id()), period);
  }

  private static Stream<Cell> cells(AreaPage.BarRow bar, boolean compared) {
    return compared ? Stream.of(bar.own(), bar.comparison()) : Stream.of(bar.own());
  }

  private AreaPage.BarRow bar(
      Survey survey, Area area, Indicator indicator, boolean placed, Address at) {
    Period latest = survey.latest().period();
    Cell own = rows.own(indicator, latest);
    Cell other = rows.comparison(indicator, id(survey), latest);
    Axis axis = Axis.columns(indicator);
    return new AreaPage.BarRow(
        Link.inside(indicator.title(), at.to(Shared.address(survey, area, indicator))),
        shared.remark(indicator),
        drawn(new Bar(axis.low(), axis.high(), own.exact(), other.exact())),
        own,
        other,
        verdicts.change(indicator, latest),
        Optional.of(indicator).filter(i -> placed).flatMap(i -> positions.known(i, latest)));
  }

  /** A scale with nothing on it would look like a nought. */
  private static Optional<Bar> drawn(Bar bar) {
    return Optional.of(bar).filter(b -> b.own().isPresent() || b.comparison().isPresent());
  }

  /** Whether any period has a value. */
  private static boolean told(AreaPage.Years years) {
    return years.rows().stream()
        .flatMap(row -> row.own().stream())
        .anyMatch(cell -> cell.exact().isPresent());
  }

  private AreaPage.Years years(
      Survey survey, Area area, Optional<Comparison> comparison, Address at) {
    List<Period> periods = Tallies.newest(survey);
    Period latest = survey.latest().period();
    List<AreaPage.YearRow> lines =
        figures(area).stream().map(i -> year(survey, area, i, periods, at)).toList();
    Stream<Cell> cells = lines.stream().flatMap(l -> cells(l, comparison.isPresent()));
    boolean years = latest.kind() == Period.Kind.YEAR;
    return new AreaPage.Years(
        setting.text(years ? "section.years" : "section.periods"),
        caption(comparison, periods, latest),
        left(survey, periods),
        periods.stream().map(setting.format()::periodLabel).toList(),
        comparison.map(c -> column(c, latest)).orElse(""),
        lines,
        rows.legend(cells));
  }

  private String caption(Optional<Comparison> comparison, List<Period> periods, Period latest) {
    String range = setting.format().range(period(periods.get(0)), period(latest));
    return comparison
        .map(
            c ->
                setting.text(
                    "area.years.caption",
                    "name",
                    setting.own(),
                    "range",
                    range,
                    "comparison",
                    setting.language().inSentence(c),
                    "period",
                    period(latest)))
        .orElseGet(
            () -> setting.text("area.years.caption.alone", "name", setting.own(), "range", range));
  }

  /** That the table has room for the newest editions only, where there are more. */
  private Optional<String> left(Survey survey, List<Period> shown) {
    int n = survey.editions().size();
    return n == shown.size()
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "area.years.newest",
                "n",
                setting.language().number(shown.size()),
                "count",
                setting.language().number(n)));
  }

  private String column(Comparison comparison, Period latest) {
    return setting.text(
        "area.comparison.column",
        "comparison",
        comparison.name(),
        "period",
        setting.format().periodLabel(latest));
  }

  private AreaPage.YearRow year(
      Survey survey, Area area, Indicator indicator, List<Period> periods, Address at) {
    return new AreaPage.YearRow(
        Link.inside(indicator.shortTitle(), at.to(Shared.address(survey, area, indicator))),
        shared.remark(indicator),
        charts.spark(indicator, rows.of(indicator, survey)),
        periods.stream().map(period -> rows.own(indicator, period)).toList(),
        rows.comparison(indicator, id(survey), survey.latest().period()));
  }

  private List<About.Neighbour> neighbours(Address at, Survey survey, Area area) {
    Link up = Link.inside(survey.title(), at.to(Shared.address(survey)));
    return shared.neighbours(
        up, survey.areas(), area, a -> Link.inside(a.title(), at.to(Shared.address(survey, a))));
  }

  private static Stream<Cell> cells(AreaPage.YearRow row, boolean compared) {
    return Stream.concat(
        row.own().stream(), compared ? Stream.of(row.comparison()) : Stream.empty());
  }

  private static Optional<String> id(Survey survey) {
    return Shared.comparison(survey).map(Comparison::id);
  }
}
