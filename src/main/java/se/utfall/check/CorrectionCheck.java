package se.utfall.check;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.content.CorrectionsFile.CorrectionEntry;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile.BranchEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.model.OpenSeries;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** A correction has been made by now, of a series that there is or of something that is gone. */
final class CorrectionCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().corrections().stream()
        .flatMap(file -> file.corrections().stream())
        .forEach(entry -> check(entry, draft, findings));
  }

  private static void check(CorrectionEntry entry, Draft draft, Diagnostics findings) {
    entry
        .date()
        .value()
        .filter(date -> date.isAfter(draft.built()))
        .ifPresent(date -> findings.add(entry.date().at(), Rule.CORRECTION_DATE, date.toString()));
    entry.indicator().value().ifPresent(id -> check(entry, id, draft, findings));
  }

  private static void check(CorrectionEntry entry, String id, Draft draft, Diagnostics findings) {
    List<IndicatorDraft> there = draft.indicators().stream().filter(i -> isOf(entry, i)).toList();
    if (entry.title().value().isPresent()) {
      return;
    }
    if (there.isEmpty()) {
      List<String> ids =
          draft.indicators().stream().flatMap(i -> i.entry().id().value().stream()).toList();
      findings.add(
          Diagnostic.of(entry.indicator().at(), Rule.CORRECTION_INDICATOR, id)
              .near(Nearest.to(id, ids)));
    } else {
      entry.series().value().ifPresent(series -> series(entry.series(), series, there, findings));
    }
  }

  private static boolean isOf(CorrectionEntry entry, IndicatorDraft indicator) {
    return entry.indicator().value().equals(indicator.entry().id().value())
        && entry.survey().value().filter(s -> !s.equals(indicator.survey().slug())).isEmpty();
  }

  private static void series(
      Field<String> place, String series, List<IndicatorDraft> there, Diagnostics findings) {
    List<String> ids = there.stream().flatMap(CorrectionCheck::series).distinct().toList();
    if (!ids.contains(series)) {
      String list = String.join(", ", ids);
      findings.add(
          Diagnostic.of(place.at(), Rule.CORRECTION_SERIES, series, list)
              .near(Nearest.to(series, ids)));
    }
  }

  /** The names of an indicator's series as {@link OpenSeries} has them. */
  private static Stream<String> series(IndicatorDraft indicator) {
    Stream<String> written =
        Stream.of(indicator.entry().values(), indicator.entry().groups())
            .flatMap(List::stream)
            .map(SeriesEntry::id)
            .flatMap(id -> id.value().stream());
    Stream<String> branches =
        indicator.entry().branches().stream()
            .map(BranchEntry::name)
            .flatMap(name -> name.value().stream())
            .map(OpenSeries::branch);
    return Stream.concat(written, branches);
  }
}
