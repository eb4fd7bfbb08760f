package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.stats.Axis;

/** Makes the page of an area. */
final class AreaComposer {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Charts charts;
  private final Shared shared;

  AreaComposer(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.charts = new Charts(setting);
    this.shared = new Shared(setting);
  }

  AreaPage compose(Survey survey, Area area) {
    Address at = Shared.address(survey, area);
    Period latest = survey.latest().period();
    Optional<Comparison> comparison = Shared.comparison(survey);
    String message = new Tallies(setting).area(survey, area);
    return new AreaPage(
        setting.frame(
            at,
            List.of(area.title(), survey.shortTitle()),
            (area.summary() + " " + message).strip(),
            shared.crumbs(at, survey)),
        at.file(),
        area.title(),
        area.summary(),
        leads(survey, area),
        aside(comparison),
        message,
        setting.text("area.caption", "area", area.title(), "period", latest.toString()),
        setting.own(),
        comparison.map(Comparison::name).orElse(""),
        comparison.isPresent(),
        area.indicators().stream().map(i -> bar(survey, area, i, at)).toList(),
        years(survey, area, at),
        area.commentary().map(c -> shared.note(c, survey, at)),
        List.of(
            new Downloads(setting).of(at, area.slug(), area.title(), area.indicators(), survey)),
        shared.about(area.updated(), neighbours(at, survey, area)));
  }

  private List<String> leads(Survey survey, Area area) {
    List<String> leads = new ArrayList<>();
    leads.add(setting.text("area.lead", "survey", survey.shortTitle()));
    area.scope().ifPresent(leads::add);
    leads.add(setting.text("area.edition", "edition", survey.latest().name()));
    return leads;
  }

  private String aside(Optional<Comparison> comparison) {
    return comparison
        .map(c -> Language.inSentence(c.name()))
        .map(name -> setting.text("section.overview.aside", "comparison", name))
        .orElseGet(() -> setting.text("section.overview.aside.alone"));
  }

  private AreaPage.BarRow bar(Survey survey, Area area, Indicator indicator, Address at) {
    Period latest = survey.latest().period();
    Cell own = rows.own(indicator, latest);
    Cell other = rows.comparison(indicator, id(survey), latest);
    Axis axis = Axis.columns(indicator);
    return new AreaPage.BarRow(
        Link.inside(indicator.title(), at.to(Shared.address(survey, area, indicator))),
        shared.remark(indicator),
        new Bar(axis.low(), axis.high(), own.exact(), other.exact()),
        own,
        other,
        verdicts.change(indicator, latest));
  }

  private AreaPage.Years years(Survey survey, Area area, Address at) {
    List<String> periods = survey.editions().stream().map(e -> e.period().toString()).toList();
    String latest = survey.latest().period().toString();
    String range = setting.format().range(periods.get(0), latest);
    Optional<Comparison> comparison = Shared.comparison(survey);
    String caption =
        comparison
            .map(
                c ->
                    setting.text(
                        "area.years.caption",
                        "name",
                        setting.own(),
                        "range",
                        range,
                        "comparison",
                        Language.inSentence(c.name()),
                        "period",
                        latest))
            .orElseGet(
                () ->
                    setting.text(
                        "area.years.caption.alone", "name", setting.own(), "range", range));
    String column =
        comparison
            .map(
                c ->
                    setting.text(
                        "area.comparison.column", "comparison", c.name(), "period", latest))
            .orElse("");
    List<AreaPage.YearRow> lines =
        area.indicators().stream().map(i -> year(survey, area, i, at)).toList();
    Stream<Cell> cells = lines.stream().flatMap(l -> cells(l, comparison.isPresent()));
    return new AreaPage.Years(caption, periods, column, lines, rows.legend(cells));
  }

  private AreaPage.YearRow year(Survey survey, Area area, Indicator indicator, Address at) {
    List<Row> values = rows.of(indicator, survey);
    return new AreaPage.YearRow(
        Link.inside(indicator.shortTitle(), at.to(Shared.address(survey, area, indicator))),
        shared.remark(indicator),
        charts.spark(indicator, values),
        values.stream().map(Row::own).toList(),
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
