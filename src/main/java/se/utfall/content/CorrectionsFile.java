package se.utfall.content;

import java.time.LocalDate;
import java.util.List;
import se.utfall.content.IndicatorsFile.Figure;

/** What {@code corrections.yaml} says: which published figures have been changed, and why. */
public record CorrectionsFile(String path, List<CorrectionEntry> corrections) {

  /**
   * One correction of one series; {@code title} is what the indicator was called, where it is gone.
   */
  public record CorrectionEntry(
      Field<LocalDate> date,
      Field<String> kind,
      Field<String> survey,
      Field<String> indicator,
      Field<String> title,
      Field<String> series,
      List<WasEntry> was,
      Field<String> what,
      Field<String> why) {}

  /** What had been published for a period. */
  public record WasEntry(Field<String> period, Field<Figure> figure) {}
}
