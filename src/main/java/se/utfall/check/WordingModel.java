package se.utfall.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.SiteFile.BandEntry;
import se.utfall.content.SiteFile.ClaimsEntry;
import se.utfall.content.SiteFile.ThresholdsEntry;
import se.utfall.model.Unit;
import se.utfall.model.Wording;
import se.utfall.model.Wording.Band;
import se.utfall.model.Wording.Thresholds;

/** What words about figures mean: as the publisher says, and as usual where nothing is said. */
final class WordingModel {
  private static final Thresholds IN_THE_UNIT = thresholds(5, 3, 3, 1, 2, 20);
  private static final Thresholds IN_PERCENT = thresholds(10, 5, 5, 1, 2, 50);

  private WordingModel() {}

  static Wording of(ClaimsEntry claims) {
    Map<Unit, Thresholds> thresholds = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      thresholds.put(unit, usual(unit));
    }
    claims
        .words()
        .forEach(entry -> thresholds.compute(unit(entry.unit()), (u, t) -> with(entry, t)));
    List<Band> bands = claims.bands().stream().map(WordingModel::band).toList();
    return new Wording(
        Collections.unmodifiableMap(thresholds),
        bands,
        number(claims.coverage()),
        number(claims.lix()));
  }

  /** What holds for a unit that the publisher says nothing about. */
  static Thresholds usual(Unit unit) {
    return switch (unit) {
      case PERCENT, PER_THOUSAND, INDEX, POINTS -> IN_THE_UNIT;
      case COUNT, KRONOR, DAYS, HOURS, KILOGRAMS, YES_NO -> IN_PERCENT;
    };
  }

  static Unit unit(Field<String> word) {
    return IndicatorModel.one(Unit.values(), Unit::id, word.get());
  }

  static Thresholds with(ThresholdsEntry entry, Thresholds usual) {
    return new Thresholds(
        entry.large().value().orElse(usual.large()),
        entry.clear().value().orElse(usual.clear()),
        entry.slight().value().orElse(usual.slight()),
        entry.marginal().value().orElse(usual.marginal()),
        entry.about().value().orElse(usual.about()),
        entry.variation().value().orElse(usual.variation()));
  }

  private static Band band(BandEntry entry) {
    return new Band(
        entry.name().get(),
        entry.unit().value().map(word -> unit(entry.unit())),
        entry.from().value(),
        entry.to().value());
  }

  private static Optional<BigDecimal> number(Field<Integer> field) {
    return field.value().map(BigDecimal::valueOf);
  }

  private static Thresholds thresholds(
      long large, long clear, long slight, long marginal, long about, long variation) {
    return new Thresholds(
        BigDecimal.valueOf(large),
        BigDecimal.valueOf(clear),
        BigDecimal.valueOf(slight),
        BigDecimal.valueOf(marginal),
        BigDecimal.valueOf(about),
        BigDecimal.valueOf(variation));
  }
}
