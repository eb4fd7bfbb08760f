package se.utfall.check;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.content.CorrectionsFile;
import se.utfall.content.CorrectionsFile.CorrectionEntry;
import se.utfall.model.Correction;
import se.utfall.model.OpenSeries;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/** The model of corrections without faults, one for each survey that has the indicator. */
record CorrectionModel(List<Survey> surveys) {
  private static final Value SECRET = Value.missing(Value.Reason.SUPPRESSED);

  /** The newest first; in the order of the file where the day is the same. */
  List<Correction> of(Optional<CorrectionsFile> file) {
    return file.stream()
        .flatMap(all -> all.corrections().stream())
        .flatMap(this::of)
        .sorted(Comparator.comparing(Correction::date).reversed())
        .toList();
  }

  private Stream<Correction> of(CorrectionEntry entry) {
    List<Placed> there = Placed.of(surveys).filter(one -> isOf(entry, one)).toList();
    return there.isEmpty()
        ? Stream.of(correction(entry, entry.survey().value().orElse(""), was(entry), gone(entry)))
        : there.stream().map(one -> correction(entry, one));
  }

  /** Whether a correction speaks of an indicator where it stands. */
  static boolean isOf(CorrectionEntry entry, Placed one) {
    return entry.indicator().value().filter(one.indicator().id()::equals).isPresent()
        && entry.survey().value().filter(slug -> !slug.equals(one.survey().slug())).isEmpty();
  }

  private static Correction correction(CorrectionEntry entry, Placed one) {
    SortedMap<Period, Value> was = was(entry);
    was.replaceAll(
        (period, value) -> OpenSeries.isDelicate(one.indicator(), period) ? SECRET : value);
    return correction(entry, one.survey().slug(), was, one.indicator().shortTitle());
  }

  private static String gone(CorrectionEntry entry) {
    return entry.title().value().orElseGet(() -> entry.indicator().get());
  }

  private static Correction correction(
      CorrectionEntry entry, String survey, SortedMap<Period, Value> was, String title) {
    return new Correction(
        entry.date().get(),
        IndicatorModel.one(Correction.Kind.values(), Correction.Kind::id, entry.kind().get()),
        survey,
        entry.indicator().get(),
        title,
        series(entry),
        Collections.unmodifiableSortedMap(was),
        entry.what().get(),
        entry.why().get());
  }

  static String series(CorrectionEntry entry) {
    return entry.series().value().orElse(OpenSeries.OWN);
  }

  /** What had been published, as far as it can be read. */
  static SortedMap<Period, Value> was(CorrectionEntry entry) {
    SortedMap<Period, Value> values = new TreeMap<>();
    entry.was().stream()
        .filter(was -> was.figure().value().isPresent())
        .forEach(
            was ->
                was.period()
                    .value()
                    .flatMap(Period::parse)
                    .ifPresent(p -> values.put(p, ValuesModel.of(was.figure().get()))));
    return values;
  }
}
