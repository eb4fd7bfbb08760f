package se.utfall.content;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.content.MachineJson.Malformed;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The figures of an earlier version of the site, as its open data have them. */
public record PublishedFile(String path, List<Published> figures) {
  /** Where it stands in a site. */
  public static final String NAME = "data/resultat.json";

  private static final String FORMAT = "1";
  private static final long LARGEST = 1L << 30;

  /**
   * A number that was published.
   *
   * @param survey its slug
   * @param indicator its id
   * @param title what the indicator was called
   * @param series whose it is: {@code own}, a comparison's id, {@code women}, {@code branch:NAME}
   * @param period as it is written in content
   */
  public record Published(
      String survey,
      String indicator,
      String title,
      String unit,
      String series,
      String period,
      BigDecimal value) {}

  /**
   * Reads a site's folder, or the file itself; nothing if that can't be read, which is reported.
   */
  public static Optional<PublishedFile> read(Path given, Diagnostics findings) {
    Path file = Files.isDirectory(given) ? given.resolve(NAME) : given;
    String shown = file.toString().replace('\\', '/');
    Position at = Position.file(shown);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        findings.add(at, Rule.PREVIOUS_ABSENT, NAME);
        return Optional.empty();
      }
      return Optional.of(new PublishedFile(shown, new Reader().read(Files.readAllBytes(file))));
    } catch (IOException | Malformed e) {
      findings.add(at, Rule.PREVIOUS_FORM);
      return Optional.empty();
    }
  }

  /** The way through the file; what a figure belongs to stands before it. */
  private static final class Reader {
    private final List<Published> figures = new ArrayList<>();
    private final Map<String, String> around = new HashMap<>();

    List<Published> read(byte[] bytes) {
      MachineJson.read(
          bytes,
          json ->
              json.object(
                  field -> {
                    if (field.equals("format")) {
                      around.put(field, text(json));
                    } else if (field.equals("surveys")) {
                      json.list(() -> survey(json));
                    }
                  }));
      if (!FORMAT.equals(around.get("format"))) {
        throw MachineJson.malformed("format");
      }
      return List.copyOf(figures);
    }

    private void survey(MachineJson json) {
      json.object(
          field -> {
            if (field.equals("id")) {
              around.put("survey", text(json));
            } else if (field.equals("areas")) {
              json.list(() -> json.object(part -> indicators(json, part)));
            }
          });
    }

    private void indicators(MachineJson json, String part) {
      if (part.equals("indicators")) {
        json.list(() -> json.object(field -> indicator(json, field)));
      }
    }

    private void indicator(MachineJson json, String field) {
      switch (field) {
        case "id" -> around.put("indicator", text(json));
        case "title" -> around.put("title", text(json));
        case "series" -> json.list(() -> json.object(part -> series(json, part)));
        default -> {}
      }
    }

    private void series(MachineJson json, String field) {
      switch (field) {
        case "id" -> around.put("series", text(json));
        case "unit" -> around.put("unit", text(json));
        case "figures" -> json.list(() -> figure(json));
        default -> {}
      }
    }

    private void figure(MachineJson json) {
      List<String> period = new ArrayList<>();
      List<BigDecimal> value = new ArrayList<>();
      json.object(
          field -> {
            if (field.equals("period")) {
              period.add(text(json));
            } else if (field.equals("value")) {
              json.number().ifPresent(value::add);
            }
          });
      if (!value.isEmpty() && !period.isEmpty()) {
        figures.add(
            new Published(
                known("survey"),
                known("indicator"),
                known("title"),
                known("unit"),
                known("series"),
                period.get(0),
                value.get(0)));
      }
    }

    private String known(String what) {
      return Optional.ofNullable(around.get(what)).orElseThrow(() -> MachineJson.malformed(what));
    }

    private static String text(MachineJson json) {
      return json.text().orElse("");
    }
  }
}
