package se.utfall.check;

import se.utfall.content.SurveyFile;
import se.utfall.model.Source;

/** The sources that a survey declares. */
final class Sources {
  private Sources() {}

  /** The source of an id that has been checked. */
  static Source of(SurveyFile file, String id) {
    return file.sources().stream()
        .filter(source -> source.id().value().filter(id::equals).isPresent())
        .findFirst()
        .map(source -> new Source(source.title().get(), source.url().value()))
        .orElseThrow(() -> new IllegalStateException("unreported source " + id));
  }
}
