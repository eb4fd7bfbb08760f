package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.claim.Reading;
import se.utfall.claim.Subject;
import se.utfall.claim.When;
import se.utfall.claim.Who;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;

/** Names what a figure is measured against, within a sentence. */
final class SubjectWords {
  private final Setting setting;

  SubjectWords(Setting setting) {
    this.setting = setting;
  }

  /** "Kvinnor", "liknande kommuner": what is left out is as in the reading. */
  String of(Subject other, Reading reading) {
    Optional<String> title = other.indicator().flatMap(this::title);
    Optional<String> who =
        other.name().map(this::inside).or(() -> other.who().map(w -> group(w, reading)));
    Optional<String> period =
        other
            .when()
            .flatMap(w -> w instanceof When.At at ? Optional.of(at.period()) : Optional.empty())
            .map(setting.format()::period);
    String said =
        Stream.of(title, who, other.sex().map(this::sex), period)
            .flatMap(Optional::stream)
            .reduce((a, b) -> a + " " + b)
            .orElse("");
    return said.isEmpty() ? setting.own() : said;
  }

  /** An indicator by its id, with its survey's folder before it or not. */
  private Optional<String> title(String id) {
    String alone = id.substring(id.indexOf('/') + 1);
    return setting.site().surveys().stream()
        .map(Survey::areas)
        .flatMap(areas -> areas.stream().flatMap(area -> area.indicators().stream()))
        .filter(indicator -> indicator.id().equalsIgnoreCase(alone))
        .map(Indicator::shortTitle)
        .findFirst();
  }

  /** A group by the name that the indicator has for it, or else by a common one. */
  String group(Who who, Reading reading) {
    return who == Who.OWN
        ? setting.own()
        : reading.indicator().map(setting.versions()::here).stream()
            .flatMap(indicator -> indicator.comparisons().stream())
            .map(Indicator.Series::comparison)
            .filter(comparison -> who.isOf(comparison))
            .findFirst()
            .map(setting.language()::inSentence)
            .orElseGet(() -> setting.text("claims.who." + who.id()));
  }

  /** A comparison's name as it is in this language; others are names. */
  String translated(String name, Reading reading) {
    List<Indicator.Series> original =
        reading.indicator().map(Indicator::comparisons).orElse(List.of());
    return original.stream()
        .filter(series -> series.comparison().name().equals(name))
        .findFirst()
        .flatMap(series -> setting.comparison(series.comparison().id(), reading))
        .orElse(name);
  }

  /** A comparison's name inside a sentence; others are names. */
  String inside(String name) {
    return setting.site().surveys().stream()
            .flatMap(survey -> survey.comparisons().stream())
            .anyMatch(c -> c.name().equals(name) && !c.kind().isProperName())
        ? setting.language().inSentence(name)
        : name;
  }

  String sex(Sex sex) {
    return setting.language().inSentence(setting.text("sex." + sex.id()));
  }
}
