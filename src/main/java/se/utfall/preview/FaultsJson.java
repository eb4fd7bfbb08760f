package se.utfall.preview;

import java.util.List;
import se.utfall.preview.Attempt.Fault;
import se.utfall.text.Json;

/** Faults as the page's script takes them. */
final class FaultsJson {
  private FaultsJson() {}

  static String of(List<Fault> faults, Words words) {
    Json json = new Json();
    json.open('{').text("heading", words.heading()).text("earlier", words.earlier());
    json.name("faults").open('[');
    faults.forEach(fault -> write(fault, json));
    return json.close(']').close('}').toString();
  }

  private static void write(Fault fault, Json json) {
    json.next().open('{').text("place", fault.place()).text("message", fault.message());
    json.name("rest").open('[');
    fault.rest().forEach(json::text);
    json.close(']').close('}');
  }
}
