package se.utfall.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.BreakEntry;
import se.utfall.content.IndicatorsFile.EarlierEntry;
import se.utfall.content.IndicatorsFile.EndEntry;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.IndicatorsFile.StandingEntry;
import se.utfall.content.IndicatorsFile.TargetEntry;
import se.utfall.content.IndicatorsFile.ValueEntry;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.content.SurveyFile.SharesEntry;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * Values, breaks and whatever else has a period speak of the survey's editions, or of any period of
 * its kind where there is a budget that asks for more; and every edition has an own value until the
 * indicator ends.
 */
final class PeriodCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.surveys().forEach(survey -> check(survey, findings));
    draft.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(SurveyDraft survey, Diagnostics findings) {
    Periods periods = Periods.of(survey);
    survey.folder().survey().stream()
        .flatMap(file -> file.editions().stream())
        .map(EditionEntry::period)
        .forEach(period -> periods.edition(period, findings));
    survey.folder().survey().stream()
        .flatMap(file -> file.shares().stream())
        .map(SharesEntry::period)
        .forEach(period -> periods.known(period, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    IndicatorEntry entry = indicator.entry();
    Periods periods = Periods.of(indicator.survey()).freeIf(entry.budget().value().isPresent());
    known(entry, indicator.values()).forEach(period -> periods.known(period, findings));
    entry.standings().stream()
        .map(StandingEntry::period)
        .forEach(period -> periods.any(period, findings));
    entry.targets().stream()
        .map(TargetEntry::period)
        .forEach(period -> periods.any(period, findings));
    once(entry.breaks().stream().map(BreakEntry::from), findings);
    once(entry.targets().stream().map(TargetEntry::period), findings);
    entry.values().stream()
        .filter(series -> series.id().value().equals(Optional.of(SeriesCheck.OWN)))
        .forEach(own -> whole(own, indicator, findings));
  }

  private static Stream<Field<String>> known(IndicatorEntry entry, Stream<ValueEntry> values) {
    return Stream.of(
            entry.breaks().stream().map(BreakEntry::from),
            entry.earlier().stream().map(EarlierEntry::until),
            entry.ended().stream().map(EndEntry::after),
            values.map(ValueEntry::period))
        .flatMap(periods -> periods);
  }

  private static void once(Stream<Field<String>> periods, Diagnostics findings) {
    FirstPlaces places = new FirstPlaces(Rule.PERIOD_TWICE, findings);
    periods.forEach(places::add);
  }

  private static void whole(SeriesEntry own, IndicatorDraft indicator, Diagnostics findings) {
    List<Field<String>> periods = own.values().stream().map(ValueEntry::period).toList();
    Periods known = Periods.of(indicator.survey());
    boolean wrong = periods.stream().anyMatch(period -> known.wrong(period).isPresent());
    Declared given = Declared.of(periods, indicator.area().faulty()).completeUnless(wrong);
    indicator.survey().editions().words().stream()
        .filter(given::lacks)
        .filter(edition -> isMeasured(indicator, edition))
        .forEach(edition -> findings.add(own.id().at(), Rule.PERIOD_MISSING, edition, reasons()));
  }

  private static boolean isMeasured(IndicatorDraft indicator, String edition) {
    Optional<Period> period = Period.parse(edition);
    return indicator
        .entry()
        .ended()
        .filter(e -> indicator.end().filter(end -> notAfter(period, end)).isEmpty())
        .isEmpty();
  }

  private static boolean notAfter(Optional<Period> period, Period end) {
    return period.filter(p -> p.compareTo(end) > 0).isEmpty();
  }

  private static String reasons() {
    return Arrays.stream(Value.Reason.values())
        .map(Value.Reason::id)
        .collect(Collectors.joining(", "));
  }
}
