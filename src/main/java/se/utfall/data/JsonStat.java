package se.utfall.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import se.utfall.model.License;
import se.utfall.page.Dataset;
import se.utfall.page.Dataset.Figure;
import se.utfall.page.Dataset.Line;
import se.utfall.page.Dataset.Note;
import se.utfall.text.Json;

/**
 * Figures as JSON-stat 2 has them: a cube with only the cells that are there. What it has no place
 * for stands in its extension, most of it as in our own JSON.
 */
final class JsonStat {
  private final Json json = new Json();
  private final Dataset data;
  private final List<Line> lines;
  private final Cube cube;

  private JsonStat(Dataset data) {
    this.data = data;
    this.lines = data.lines().toList();
    this.cube = new Cube(lines);
  }

  static byte[] bytes(Dataset data) {
    JsonStat writer = new JsonStat(data);
    writer.write();
    return writer.json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    json.open('{').text("version", "2.0").text("class", "dataset");
    json.text("label", data.publication().title()).text("source", source());
    json.text("updated", data.publication().updated().toString());
    data.publication().license().ifPresent(this::license);
    json.name("note").row(data.notes().stream().map(Note::said).toList());
    json.name("id").row(cube.sides());
    json.name("size").open('[');
    cube.sides().forEach(side -> json.number(cube.side(side).size()));
    json.close(']');
    json.name("role").open('{').name("time").row(List.of(Cube.PERIOD));
    json.name("metric").row(List.of(Cube.INDICATOR)).close('}');
    json.name("dimension").open('{');
    cube.sides().forEach(this::dimension);
    json.close('}');
    cells("value", f -> f.value().isPresent(), this::value);
    cells("status", f -> f.missing().isPresent(), this::status);
    extension();
    json.close('}');
  }

  /** By its name among the relations of links, as JSON-stat asks for. */
  private void license(License license) {
    json.name("link").open('{').name("license").open('[').next();
    json.inline(o -> o.text("href", license.uri()));
    json.close(']').close('}');
  }

  private String source() {
    Set<String> sources = new LinkedHashSet<>();
    lines.forEach(line -> sources.add(line.series().source().words()));
    return String.join("; ", sources);
  }

  private void dimension(String side) {
    json.name(side).open('{').text("label", label(side)).name("category").open('{');
    json.name("index").row(List.copyOf(cube.side(side).keySet()));
    json.name("label").open('{');
    cube.side(side).forEach(json::text);
    json.close('}');
    if (side.equals(Cube.INDICATOR)) {
      units();
    }
    json.close('}').close('}');
  }

  private String label(String side) {
    return data.columns().stream()
        .filter(column -> column.column().id().equals(side))
        .map(Dataset.Column::title)
        .findFirst()
        .orElse(side);
  }

  private void units() {
    Set<String> told = new LinkedHashSet<>();
    json.name("unit").open('{');
    for (Line line : lines) {
      Dataset.Measure measure = line.measure();
      if (told.add(measure.id())) {
        json.name(measure.id())
            .inline(
                o -> o.text("label", measure.unitWords()).number("decimals", measure.decimals()));
      }
    }
    json.close('}');
  }

  /** An object with what the figures that have it say, each by its place in the cube. */
  private void cells(String name, Predicate<Figure> has, BiConsumer<String, Figure> writer) {
    json.name(name)
        .inline(
            o ->
                lines.stream()
                    .filter(line -> has.test(line.figure()))
                    .forEach(
                        line -> writer.accept(Long.toString(cube.place(line)), line.figure())));
  }

  private void value(String place, Figure figure) {
    figure.value().ifPresent(n -> json.number(place, n));
  }

  private void status(String place, Figure figure) {
    json.text(place, figure.missing());
  }

  private void extension() {
    json.name("extension").open('{').text("page", data.place().page());
    cells("answers", f -> f.answers().isPresent(), this::answers);
    cells("margins", f -> f.margin().isPresent(), this::margin);
    cells("notes", f -> f.note().isPresent(), this::note);
    new SurveysJson(json, false).write(data);
    json.close('}');
  }

  private void answers(String place, Figure figure) {
    figure.answers().ifPresent(n -> json.number(place, n));
  }

  private void margin(String place, Figure figure) {
    figure.margin().ifPresent(n -> json.number(place, n));
  }

  private void note(String place, Figure figure) {
    json.text(place, figure.note());
  }
}
