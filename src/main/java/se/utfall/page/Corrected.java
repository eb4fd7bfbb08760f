package se.utfall.page;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.model.Breakdown;
import se.utfall.model.Correction;
import se.utfall.model.Indicator;
import se.utfall.model.OpenSeries;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;

/** Says of figures what they were before they were corrected. */
final class Corrected {
  private static final int MOST_DECIMALS = 3;

  private final Setting setting;
  private final Cells cells;

  Corrected(Setting setting) {
    this.setting = setting;
    this.cells = new Cells(setting);
  }

  /** An indicator whose corrected values have a footnote that says so. */
  Indicator told(Survey survey, Indicator indicator) {
    List<Correction> own =
        setting.site().corrections().stream()
            .filter(one -> one.survey().equals(survey.slug()))
            .filter(one -> one.indicator().equals(indicator.id()))
            .toList();
    return own.isEmpty() ? indicator : noted(indicator, own);
  }

  private Indicator noted(Indicator indicator, List<Correction> corrections) {
    Noting noting = new Noting(indicator, corrections);
    Breakdown parts = indicator.breakdown();
    return indicator.valued(
        noting.values(OpenSeries.OWN),
        indicator.comparisons().stream()
            .map(s -> s.with(noting.values(s.comparison().id())))
            .toList(),
        new Breakdown(
            parts.bySex().stream().map(by -> by.with(noting.values(by.sex().id()))).toList(),
            parts.branches().stream()
                .map(b -> b.with(noting.values(OpenSeries.branch(b.name()))))
                .toList(),
            parts.limit()));
  }

  /** Puts an indicator's corrections beside its values. */
  private final class Noting {
    private final Indicator indicator;
    private final List<Correction> corrections;

    Noting(Indicator indicator, List<Correction> corrections) {
      this.indicator = indicator;
      this.corrections = corrections;
    }

    SortedMap<Period, Value> values(String id) {
      OpenSeries series = OpenSeries.of(indicator, id).orElseThrow();
      SortedMap<Period, Value> values = new TreeMap<>(series.values());
      values.replaceAll((period, value) -> value.noted(note(series, period, value)));
      return Collections.unmodifiableSortedMap(values);
    }

    /** What stands already, and each correction, the newest first. */
    private Optional<String> note(OpenSeries series, Period period, Value value) {
      Stream<String> told =
          corrections.stream()
              .filter(one -> one.series().equals(series.id()))
              .filter(one -> one.was().containsKey(period))
              .map(one -> said(one, Optional.ofNullable(one.was().get(period)), series));
      return Stream.concat(value.note().stream(), told).reduce((a, b) -> a + " " + b);
    }

    private String said(Correction one, Optional<Value> was, OpenSeries series) {
      boolean secret = was.filter(Value::isSuppressed).isPresent();
      return setting.text(
          secret ? "correction.note.withheld" : "correction.note",
          "kind",
          setting.text("correction.kind." + one.kind().id()),
          "date",
          setting.format().date(one.date()),
          "was",
          shown(indicator, series, was));
    }
  }

  /**
   * A figure of a series with its unit and all decimals that tell it from another, or the word for
   * why there is none.
   */
  String shown(Indicator indicator, OpenSeries series, Optional<Value> value) {
    boolean answer = indicator.unit() == Unit.YES_NO;
    if (series.unit(indicator) != indicator.unit()) {
      return cells.group(indicator, value.orElse(null)).full();
    }
    return value
        .flatMap(Value::exact)
        .filter(exact -> !answer)
        .map(exact -> setting.format().withUnit(exact, decimals(indicator, exact), indicator))
        .orElseGet(() -> cells.own(indicator, value.orElse(null)).full());
  }

  private static int decimals(Indicator indicator, BigDecimal exact) {
    int written = Math.min(MOST_DECIMALS, exact.stripTrailingZeros().scale());
    return Math.max(indicator.decimals(), written);
  }
}
