package se.utfall.check;

import java.util.Optional;
import se.utfall.content.SurveyFile;
import se.utfall.model.Source;

/** The sources that a survey declares. */
final class Sources {
  /** The id that a survey can declare Kolada by. */
  static final String KOLADA = "kolada";

  private static final Source PLAIN_KOLADA =
      new Source("Kolada", Optional.of("https://www.kolada.se"), Optional.empty());

  private Sources() {}

  /** The source of an id that has been checked. */
  static Source of(SurveyFile file, String id) {
    return declared(file, id)
        .orElseThrow(() -> new IllegalStateException("unreported source " + id));
  }

  /** Kolada as the survey declares it, or else as it calls itself. */
  static Source kolada(SurveyFile file) {
    return declared(file, KOLADA).orElse(PLAIN_KOLADA);
  }

  private static Optional<Source> declared(SurveyFile file, String id) {
    return file.sources().stream()
        .filter(source -> source.id().value().filter(id::equals).isPresent())
        .findFirst()
        .map(Sources::model);
  }

  /** What an entry without faults says. */
  static Source model(SurveyFile.SourceEntry entry) {
    return new Source(entry.title().get(), entry.url().value(), entry.terms().value());
  }
}
