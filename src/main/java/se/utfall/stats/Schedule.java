package se.utfall.stats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utfall.model.Goal;
import se.utfall.model.History;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Rhythm.Frequency;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/**
 * What a survey's frequency asks for as of a day: which editions are published, which is next and
 * which are late. Results are due at the date that the survey names, or else within twelve months
 * after their period's end (a quarter's within three). A council's term of office is named by its
 * last year.
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
    return of(survey.rhythm(), published, today);
  }

  /**
   * The schedule of editions as of a day.
   *
   * @param published their periods, the oldest first
   */
  public static Schedule of(Optional<Rhythm> rhythm, List<Period> published, LocalDate today) {
    return rhythm
        .flatMap(r -> Recurrence.of(r.frequency(), published).map(wanted -> of(r, wanted, today)))
        .orElseGet(() -> new Schedule(published, List.of(), Optional.empty()));
  }

  /**
   * The years of an indicator that stands in a budget, which asks for a value every year: from its
   * first target's year, or its first value's where it has no target, until it ends. A year with a
   * stated reason for its missing value is dealt with, unless the value is yet to be published or
   * was never measured, which is what the budget asks for.
   */
  public static Schedule of(Indicator indicator, LocalDate today) {
    List<Period> given =
        indicator.own().entrySet().stream()
            .filter(entry -> !isOwed(entry.getValue()))
            .map(entry -> entry.getKey())
            .toList();
    List<Period> targets = indicator.goal().targets().stream().map(Goal.Target::period).toList();
    Optional<Period> end = indicator.history().end().map(History.End::after);
    return indicator.goal().budget().isPresent()
        ? yearly(given, targets, end, today)
        : new Schedule(given, List.of(), Optional.empty());
  }

  /** The years for which something is wanted, by those given, targets and the last one of all. */
  public static Schedule yearly(
      List<Period> given, Collection<Period> targets, Optional<Period> end, LocalDate today) {
    Rhythm rhythm = new Rhythm(Frequency.YEARLY, Optional.empty(), Optional.empty());
    Schedule all = of(Optional.of(rhythm), withStart(given, targets), today);
    Predicate<Due> counts =
        due ->
            targets.stream().min(Comparator.naturalOrder()).filter(p -> ends(due, p) < 0).isEmpty()
                && end.filter(last -> ends(due, last) > 0).isEmpty();
    return new Schedule(
        given, all.late().stream().filter(counts).toList(), all.next().filter(counts));
  }

  /** A first target before every value: the year before it stands for where the counting starts. */
  private static List<Period> withStart(List<Period> given, Collection<Period> targets) {
    return targets.stream()
        .min(Comparator.naturalOrder())
        .filter(first -> given.isEmpty() || first.compareTo(given.get(0)) < 0)
        .map(first -> new Period(first.kind(), first.year() - 1, first.quarter()))
        .map(start -> Stream.concat(Stream.of(start), given.stream()).toList())
        .orElse(given);
  }

  private static int ends(Due due, Period other) {
    return due.period().end().compareTo(other.end());
  }

  private static boolean isOwed(Value value) {
    return value instanceof Value.Missing missing && isOwed(missing.reason());
  }

  /** Whether a value that is missing for a reason is still to be delivered. */
  public static boolean isOwed(Value.Reason reason) {
    return reason == Value.Reason.NOT_PUBLISHED || reason == Value.Reason.NOT_MEASURED;
  }

  private static Schedule of(Rhythm rhythm, Recurrence recurrence, LocalDate today) {
    Period following = recurrence.following();
    List<Due> late =
        wanted(rhythm, recurrence)
            .takeWhile(
                due ->
                    due.period().compareTo(following) <= 0
                        || recurrence.by(due.period()).isBefore(today))
            .filter(due -> due.by().isBefore(today))
            .toList();
    Optional<Due> next =
        wanted(rhythm, recurrence).filter(due -> !due.by().isBefore(today)).findFirst();
    return new Schedule(recurrence.published(), late, next);
  }

  /** What is wanted and not published, without end. */
  private static Stream<Due> wanted(Rhythm rhythm, Recurrence recurrence) {
    Period following = recurrence.following();
    return recurrence
        .wanted()
        .filter(period -> !recurrence.isPublished(period))
        .map(
            period ->
                new Due(
                    period,
                    rhythm
                        .due()
                        .filter(day -> period.equals(following))
                        .filter(day -> !day.isBefore(recurrence.start(period)))
                        .orElseGet(() -> recurrence.by(period))));
  }
}
