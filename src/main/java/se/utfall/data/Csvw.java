package se.utfall.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.utfall.model.DataFormat;
import se.utfall.page.DataColumn;
import se.utfall.page.Dataset;
import se.utfall.page.Dataset.Column;
import se.utfall.page.Dataset.Note;
import se.utfall.page.Dataset.Origin;
import se.utfall.page.Dataset.Publication;
import se.utfall.text.Json;

/** What a CSV file holds and what there is to know about it, as W3C's CSV on the Web has it. */
final class Csvw {
  private static final List<DataColumn> KEY =
      List.of(
          DataColumn.SURVEY,
          DataColumn.AREA,
          DataColumn.INDICATOR_ID,
          DataColumn.SERIES,
          DataColumn.PERIOD);

  private final Json json = new Json();

  private Csvw() {}

  static byte[] bytes(Dataset data) {
    Csvw csvw = new Csvw();
    csvw.write(data);
    return csvw.json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Dataset data) {
    Publication about = data.publication();
    json.open('{').name("@context").open('[').text("http://www.w3.org/ns/csvw").next();
    json.inline(o -> o.text("@language", about.language()));
    json.close(']').text("url", data.place().name() + DataFormat.CSV.ending());
    json.text("dc:title", about.title()).text("dc:language", about.language());
    json.name("dc:modified")
        .inline(o -> o.text("@value", about.updated().toString()).text("@type", "xsd:date"));
    data.place().page().ifPresent(page -> link("dc:isPartOf", page));
    about.license().ifPresent(license -> link("dc:license", license.uri()));
    publisher(about);
    sources(data);
    json.name("skos:note").open('[');
    data.notes().forEach(this::note);
    json.close(']').name("tableSchema").open('{').name("columns").open('[');
    data.columns().forEach(this::column);
    json.close(']').name("primaryKey").row(KEY.stream().map(DataColumn::id).toList());
    json.close('}').close('}');
  }

  private void link(String name, String address) {
    json.name(name).inline(o -> o.text("@id", address));
  }

  private void publisher(Publication about) {
    json.name("dc:publisher").open('{').text("schema:name", about.publisher());
    json.text("schema:identifier", about.code());
    about.url().ifPresent(url -> link("schema:url", url));
    json.close('}');
  }

  private void sources(Dataset data) {
    Set<Origin> sources = new LinkedHashSet<>();
    data.lines().forEach(line -> sources.add(line.series().source()));
    json.name("dc:source").open('[');
    for (Origin source : sources) {
      json.next()
          .inline(
              o ->
                  o.text("dc:title", source.words())
                      .text("@id", source.url())
                      .text("dc:rights", source.terms()));
    }
    json.close(']');
  }

  private void note(Note note) {
    json.text(note.said());
  }

  private void column(Column column) {
    String name = column.column().id();
    json.next().open('{').text("name", name);
    json.name("titles").row(List.of(name, column.title()));
    json.text("dc:description", column.about());
    json.text("datatype", datatype(column.column())).close('}');
  }

  private static String datatype(DataColumn column) {
    return switch (column.kind()) {
      case TEXT -> "string";
      case NUMBER -> "decimal";
      case WHOLE -> "nonNegativeInteger";
    };
  }
}
