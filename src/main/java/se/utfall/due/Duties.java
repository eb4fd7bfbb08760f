package se.utfall.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.check.Placed;
import se.utfall.content.Content;
import se.utfall.content.SiteFile;
import se.utfall.content.SiteFile.AccessibilityEntry;
import se.utfall.content.SiteFile.WaiverEntry;
import se.utfall.due.Duty.Kind;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.stats.Schedule;
import se.utfall.stats.Schedule.Due;
import se.utfall.text.Diagnostic;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * Everything that must be attended to by a day.
 *
 * @param today the day that it is
 * @param until the last day that is asked about
 */
public record Duties(LocalDate today, LocalDate until) {

  /**
   * What is overdue or becomes due, the oldest first.
   *
   * @param surveys what is true of the content
   * @param content what it says
   * @param findings what checking it has found, waived or not
   */
  public List<Duty> of(List<Survey> surveys, Content content, List<Diagnostic> findings) {
    List<Duty> all = new ArrayList<>();
    surveys.forEach(survey -> all.addAll(of(survey)));
    Placed.of(surveys).forEach(one -> all.addAll(of(one)));
    findings.stream()
        .filter(found -> found.rule() == Rule.COMMENTARY_STALE)
        .map(this::commentary)
        .forEach(all::add);
    content.site().ifPresent(site -> site(site).forEach(all::add));
    return all.stream().filter(duty -> !duty.by().isAfter(until)).sorted().toList();
  }

  private List<Duty> of(Survey survey) {
    return dues(Schedule.of(survey, today))
        .map(due -> duty(Kind.EDITION, survey.shortTitle(), due))
        .toList();
  }

  /** What comes with the survey's own results is not said once more. */
  private List<Duty> of(Placed placed) {
    Indicator indicator = placed.indicator();
    Set<Period> told =
        dues(Schedule.of(placed.survey(), today)).map(Due::period).collect(Collectors.toSet());
    return dues(Schedule.of(indicator, today))
        .filter(due -> !told.contains(due.period()))
        .map(due -> duty(Kind.INDICATOR, indicator.id() + " " + indicator.shortTitle(), due))
        .toList();
  }

  private static Stream<Due> dues(Schedule schedule) {
    return Stream.concat(schedule.late().stream(), schedule.next().stream());
  }

  private static Duty duty(Kind kind, String what, Due due) {
    return new Duty(kind, due.by(), what, Optional.of(due.period().toString()), Optional.empty());
  }

  /** It should have been written when the figures came; that day need not be known. */
  private Duty commentary(Diagnostic stale) {
    String newest = stale.args().get(1);
    LocalDate by =
        Period.parse(newest).map(Period::end).filter(d -> d.isBefore(today)).orElse(today);
    Position at = stale.at();
    return new Duty(
        Kind.COMMENTARY, by, at.path(), Optional.of(newest), Optional.of(at.toString()));
  }

  private Stream<Duty> site(SiteFile site) {
    Stream<Duty> assessment =
        site.accessibility().map(AccessibilityEntry::assessed).stream()
            .filter(assessed -> assessed.value().isPresent())
            .map(
                assessed ->
                    new Duty(
                        Kind.ASSESSMENT,
                        assessed.get().plusYears(1),
                        assessed.get().toString(),
                        Optional.empty(),
                        Optional.of(assessed.at().toString())));
    return Stream.concat(assessment, site.waivers().stream().flatMap(Duties::waiver));
  }

  private static Stream<Duty> waiver(WaiverEntry waiver) {
    return waiver.until().value().stream()
        .filter(day -> waiver.rule().value().isPresent())
        .map(
            day ->
                new Duty(
                    Kind.WAIVER,
                    day,
                    waiver.rule().get().id(),
                    Optional.empty(),
                    Optional.of(waiver.until().at().toString())));
  }
}
