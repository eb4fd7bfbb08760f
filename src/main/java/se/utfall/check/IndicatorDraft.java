package se.utfall.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.Figure;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.text.Slug;

/** An indicator as written, in its area. */
record IndicatorDraft(AreaDraft area, IndicatorsFile file, IndicatorEntry entry) {

  SurveyDraft survey() {
    return area.survey();
  }

  /** The word that its address is made of: its slug, or else its short title, or its title. */
  Optional<Field<String>> named() {
    return Stream.of(entry.slug(), entry.shortTitle(), entry.title())
        .filter(field -> field.value().isPresent())
        .findFirst();
  }

  Optional<String> address() {
    return named().map(field -> area.address() + Slug.of(field.get()) + "/");
  }

  /** What the indicator names as its source, or its area for it. */
  Optional<Field<String>> source() {
    return Stream.of(entry.source(), file.source())
        .filter(field -> field.value().isPresent())
        .findFirst();
  }

  /** The newest period with a figure of the municipality's own. */
  Optional<Period> newest() {
    return entry.values().stream()
        .filter(series -> series.id().value().filter(SeriesCheck.OWN::equals).isPresent())
        .flatMap(series -> series.values().stream())
        .filter(value -> value.figure().value().flatMap(Figure::number).isPresent())
        .flatMap(value -> value.period().value().flatMap(Period::parse).stream())
        .max(Comparator.naturalOrder());
  }

  boolean is(Unit unit) {
    return entry.unit().value().equals(Optional.of(unit.id()));
  }
}
