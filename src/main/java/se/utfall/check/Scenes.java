package se.utfall.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.utfall.claim.Scene;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Wording;

/** Where texts stand among the data. */
final class Scenes {
  private final Known known;
  private final Map<String, Survey> bySlug;

  Scenes(Known known) {
    this.known = known;
    this.bySlug =
        known.surveys().stream()
            .collect(Collectors.toMap(Survey::slug, Function.identity(), (a, b) -> a));
  }

  Wording wording() {
    return known.wording();
  }

  /** The scene of a text; none where it is about something that does not exist. */
  Optional<Scene> of(Text text) {
    Optional<Survey> survey = text.survey().flatMap(slug -> Optional.ofNullable(bySlug.get(slug)));
    Optional<Area> area = survey.flatMap(s -> text.area().flatMap(slug -> area(s, slug)));
    Optional<Indicator> indicator = area.flatMap(a -> text.indicator().flatMap(id -> one(a, id)));
    boolean found =
        survey.isPresent() == text.survey().isPresent()
            && area.isPresent() == text.area().isPresent()
            && indicator.isPresent() == text.indicator().isPresent()
            && area.isPresent() == survey.flatMap(s -> edition(s, text)).isPresent();
    return found
        ? Optional.of(
            new Scene(known.surveys(), survey, area, indicator, text.edition(), known.wording()))
        : Optional.empty();
  }

  /** The edition that a commentary is about, if the survey has it. */
  private static Optional<Period> edition(Survey survey, Text text) {
    return text.edition()
        .filter(period -> survey.editions().stream().anyMatch(e -> e.period().equals(period)));
  }

  private static Optional<Area> area(Survey survey, String slug) {
    return survey.areas().stream().filter(area -> area.slug().equals(slug)).findFirst();
  }

  private static Optional<Indicator> one(Area area, String id) {
    return area.indicators().stream().filter(i -> i.id().equals(id)).findFirst();
  }
}
