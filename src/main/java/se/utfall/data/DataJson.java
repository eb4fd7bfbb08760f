package se.utfall.data;

import java.nio.charset.StandardCharsets;
import se.utfall.page.Dataset;
import se.utfall.page.Dataset.Publication;
import se.utfall.text.Json;

/** Figures in Utfall's own JSON, which {@code data.schema.json} describes. */
final class DataJson {
  private static final int FORMAT = 1;

  private DataJson() {}

  static byte[] bytes(Dataset data) {
    Json json = new Json();
    Publication about = data.publication();
    json.open('{').text("$schema", data.place().schema()).number("format", FORMAT);
    json.text("title", about.title()).text("language", about.language());
    json.text("page", data.place().page()).text("updated", about.updated().toString());
    new SurveysJson(json, true).write(data);
    return json.close('}').toString().getBytes(StandardCharsets.UTF_8);
  }
}
