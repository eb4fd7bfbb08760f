package se.utfall.data;

import se.utfall.page.Dataset;
import se.utfall.page.Dataset.AreaPart;
import se.utfall.page.Dataset.Figure;
import se.utfall.page.Dataset.Group;
import se.utfall.page.Dataset.Measure;
import se.utfall.page.Dataset.Origin;
import se.utfall.page.Dataset.Publication;
import se.utfall.page.Dataset.Reason;
import se.utfall.page.Dataset.Series;
import se.utfall.page.Dataset.Standing;
import se.utfall.page.Dataset.SurveyPart;
import se.utfall.text.Json;

/** Surveys, areas, indicators and series as JSON, with all that must travel with their figures. */
final class SurveysJson {
  private final Json json;
  private final boolean figures;

  /** With or without figures, where they stand elsewhere. */
  SurveysJson(Json json, boolean figures) {
    this.json = json;
    this.figures = figures;
  }

  /** As properties of the object that is open. */
  void write(Dataset data) {
    Publication about = data.publication();
    json.name("publisher")
        .inline(
            o ->
                o.text("name", about.publisher())
                    .text("code", about.code())
                    .text("url", about.url()));
    about
        .license()
        .ifPresent(
            l -> json.name("license").inline(o -> o.text("id", l.id()).text("url", l.uri())));
    json.name("missing").open('{');
    data.reasons().forEach(this::reason);
    json.close('}').name("surveys").open('[');
    data.surveys().forEach(this::survey);
    json.close(']');
  }

  private void reason(Reason reason) {
    json.name(reason.id())
        .inline(o -> o.text("word", reason.word()).text("meaning", reason.meaning()));
  }

  private void survey(SurveyPart survey) {
    json.next().open('{').text("id", survey.id()).text("title", survey.title());
    json.name("comparisons").open('[');
    survey.comparisons().forEach(this::group);
    json.close(']').name("areas").open('[');
    survey.areas().forEach(this::area);
    json.close(']').close('}');
  }

  private void group(Group group) {
    json.next().open('{').text("id", group.id()).text("name", group.name());
    json.text("kind", group.kind()).text("about", group.about());
    group.vintage().ifPresent(year -> json.number("vintage", year));
    json.text("unnamed", group.unnamed()).name("members").row(group.members()).close('}');
  }

  private void area(AreaPart area) {
    json.next().open('{').text("id", area.id()).text("title", area.title());
    json.name("indicators").open('[');
    area.measures().forEach(this::measure);
    json.close(']').close('}');
  }

  private void measure(Measure measure) {
    json.next().open('{').text("id", measure.id()).text("title", measure.title());
    json.text("definition", measure.definition()).text("note", measure.note());
    json.text("unit", measure.unit()).text("unitName", measure.unitWords());
    json.text("per", measure.per()).number("decimals", measure.decimals());
    json.text("direction", measure.direction());
    source(measure.source());
    json.name("breaks").open('[');
    measure
        .breaks()
        .forEach(b -> json.next().inline(o -> o.text("from", b.from()).text("reason", b.reason())));
    json.close(']').name("series").open('[');
    measure.series().forEach(this::series);
    json.close(']').close('}');
  }

  private void source(Origin source) {
    json.name("source").inline(o -> write(o, source));
  }

  private static void write(Json json, Origin source) {
    json.text("title", source.title()).text("url", source.url()).text("terms", source.terms());
    if (source.worked()) {
      json.yes("ownCalculation");
    }
  }

  private void series(Series series) {
    json.next().open('{').text("id", series.id()).text("type", series.type());
    json.text("name", series.name()).text("unit", series.unit()).text("note", series.note());
    source(series.source());
    if (figures) {
      json.name("figures").open('[');
      series.figures().forEach(figure -> json.next().inline(o -> write(o, figure)));
      json.close(']');
    }
    json.close('}');
  }

  private static void write(Json json, Figure figure) {
    json.text("period", figure.period());
    figure.value().ifPresentOrElse(n -> json.number("value", n), () -> json.nothing("value"));
    json.text("missing", figure.missing());
    figure.answers().ifPresent(n -> json.number("answers", n));
    figure.margin().ifPresent(n -> json.number("margin", n));
    json.text("note", figure.note());
    figure.standing().ifPresent(standing -> json.name("standing").inline(o -> write(o, standing)));
  }

  private static void write(Json json, Standing standing) {
    json.text("group", standing.group());
    standing.rank().ifPresent(n -> json.number("rank", n));
    standing.participants().ifPresent(n -> json.number("of", n));
    json.name("source").inline(o -> write(o, standing.source()));
  }
}
