package se.utfall.check;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.RegisterFile.ModelEntry;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Rhythm.Frequency;
import se.utfall.model.Value;
import se.utfall.stats.Schedule;
import se.utfall.stats.Schedule.Due;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** What a frequency asks for is published in time. */
final class ScheduleCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    for (SurveyDraft survey : draft.surveys()) {
      survey.folder().survey().ifPresent(file -> check(survey, file, draft, findings));
    }
  }

  private static void check(
      SurveyDraft survey, SurveyFile file, Draft draft, Diagnostics findings) {
    Optional<Frequency> frequency = frequency(file, draft.register());
    Optional<ModelEntry> model = draft.register().model(file.model().value());
    boolean named = file.model().value().isPresent() && model.isEmpty();
    if (file.due().value().isPresent() && frequency.isEmpty() && !named && !survey.faulty()) {
      findings.add(file.due().at(), Rule.DUE_WITHOUT_FREQUENCY, file.due().get().toString());
    }
    frequency
        .filter(often -> survey.kind().filter(kind -> !fits(often, kind)).isPresent())
        .ifPresent(often -> findings.add(said(file).at(), Rule.FREQUENCY_KIND, often.id()));
    model.ifPresent(decided -> differs(file, decided, findings));
    Optional<Rhythm> rhythm =
        frequency
            .filter(often -> survey.kind().filter(kind -> fits(often, kind)).isPresent())
            .map(often -> new Rhythm(often, Optional.empty(), file.due().value()));
    List<Due> late =
        survey.editions().complete()
            ? Schedule.of(rhythm, survey.periods(), draft.built()).late()
            : List.of();
    if (!late.isEmpty()) {
      findings.add(place(file), Rule.EDITION_LATE, args(title(file), late));
    }
    survey.areas().stream()
        .flatMap(area -> area.indicators().stream())
        .filter(indicator -> indicator.entry().budget().value().isPresent())
        .forEach(indicator -> check(indicator, late, draft, findings));
  }

  /** What is asked for every quarter has quarters, and what is asked for by the year has none. */
  private static boolean fits(Frequency often, Period.Kind kind) {
    return switch (often) {
      case QUARTERLY -> kind == Period.Kind.QUARTER;
      case YEARLY, ODD_YEARS, EVEN_YEARS, EVERY_THIRD_YEAR -> kind != Period.Kind.QUARTER;
      case ONCE_A_TERM, AS_NEEDED -> true;
    };
  }

  /** Where the frequency is said: by the survey itself, or else by naming its model. */
  private static Field<String> said(SurveyFile file) {
    return file.frequency().value().isPresent() ? file.frequency() : file.model();
  }

  /** A survey that departs from what is decided for its model says why. */
  private static void differs(SurveyFile file, ModelEntry model, Diagnostics findings) {
    boolean other =
        file.frequency()
            .value()
            .filter(own -> model.frequency().value().filter(m -> !m.equals(own)).isPresent())
            .isPresent();
    if (other && file.frequencyNote().value().isEmpty()) {
      findings.add(
          file.frequency().at(),
          Rule.FREQUENCY_DIFFERS,
          file.frequency().get(),
          model.frequency().get());
    }
  }

  /** A year whose whole edition is late has been reported. */
  private static void check(
      IndicatorDraft indicator, List<Due> editions, Draft draft, Diagnostics findings) {
    List<Period> reported = editions.stream().map(Due::period).toList();
    String id = indicator.entry().id().value().orElse("");
    Schedule.yearly(given(indicator), targets(indicator), indicator.end(), draft.built())
        .late()
        .stream()
        .filter(due -> !reported.contains(due.period()))
        .forEach(
            due ->
                findings.add(indicator.entry().budget().at(), Rule.INDICATOR_LATE, args(id, due)));
  }

  private static List<Period> given(IndicatorDraft indicator) {
    return indicator
        .own()
        .filter(value -> !isOwed(value))
        .flatMap(value -> value.period().value().flatMap(Period::parse).stream())
        .sorted()
        .toList();
  }

  private static boolean isOwed(ValueEntry value) {
    return value
        .figure()
        .value()
        .flatMap(Figure::missing)
        .map(word -> IndicatorModel.one(Value.Reason.values(), Value.Reason::id, word))
        .filter(Schedule::isOwed)
        .isPresent();
  }

  private static List<Period> targets(IndicatorDraft indicator) {
    return indicator.entry().targets().stream()
        .flatMap(target -> target.period().value().flatMap(Period::parse).stream())
        .toList();
  }

  private static Optional<Frequency> frequency(SurveyFile file, RegisterDraft register) {
    return register.frequency(file).map(RegisterModel::frequency);
  }

  /** The newest edition: the one that another should have followed. */
  private static Position place(SurveyFile file) {
    return file.editions().stream()
        .map(EditionEntry::period)
        .max(Comparator.comparing(period -> period.value().flatMap(Period::parse).orElseThrow()))
        .orElseThrow()
        .at();
  }

  private static String title(SurveyFile file) {
    return file.shortTitle().value().or(() -> file.title().value()).orElse("");
  }

  /** Those that are late, and the day by which the last of them should have come. */
  private static String[] args(String what, List<Due> late) {
    String periods = late.stream().map(due -> due.period().toString()).collect(joining(", "));
    return new String[] {what, periods, late.get(late.size() - 1).by().toString()};
  }

  private static String[] args(String what, Due due) {
    return new String[] {what, due.period().toString(), due.by().toString()};
  }
}
