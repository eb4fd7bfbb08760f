package se.utfall.kolada;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.utfall.content.MachineJson;

/** What a server says of a fault: the words in its JSON, or nothing of a page that is none. */
final class ErrorWords {
  private static final Set<String> FIELDS = Set.of("error", "message", "detail", "msg");
  private static final int MOST = 300;

  private final MachineJson json;
  private final List<String> words = new ArrayList<>();

  private ErrorWords(MachineJson json) {
    this.json = json;
  }

  static String of(byte[] body) {
    List<String> all = new ArrayList<>();
    try {
      MachineJson.read(body, json -> all.addAll(new ErrorWords(json).read()));
    } catch (MachineJson.Malformed e) {
      return "";
    }
    String said = String.join("; ", all).replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    return said.codePointCount(0, said.length()) > MOST
        ? said.substring(0, said.offsetByCodePoints(0, MOST)) + "…"
        : said;
  }

  private List<String> read() {
    json.object(this::field);
    return words;
  }

  private void field(String name) {
    if (!FIELDS.contains(name)) {
      return;
    }
    if (json.isObject()) {
      json.object(this::field);
    } else if (json.isList()) {
      json.list(this::part);
    } else {
      json.text().ifPresent(words::add);
    }
  }

  private void part() {
    if (json.isObject()) {
      json.object(this::field);
    }
  }
}
