package se.utfall.page;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;

/** Says what is true where a claim was judged: "2 procentenheter lägre". */
final class TruthWords {
  private static final Set<Truth.Kind> DIRECTED =
      EnumSet.of(
          Truth.Kind.HIGHER,
          Truth.Kind.LOWER,
          Truth.Kind.ROSE,
          Truth.Kind.FELL,
          Truth.Kind.RUN_UP,
          Truth.Kind.RUN_DOWN,
          Truth.Kind.IS_PEAK);

  private final Setting setting;
  private final ToldWords told;
  private final ReadingWords readings;

  TruthWords(Setting setting) {
    this.setting = setting;
    this.told = new ToldWords(setting);
    this.readings = new ReadingWords(setting);
  }

  /** "Stämmer: 2 procentenheter lägre; ökning med 3 procentenheter." */
  String result(Evidence evidence) {
    String truths =
        Stream.concat(
                evidence.truths().stream().map(truth -> of(truth, evidence)),
                lowerIsBetter(evidence) ? Stream.of(setting.text("claims.lower")) : Stream.of())
            .collect(Collectors.joining("; "));
    return truths.isEmpty()
        ? setting.text("claims.true")
        : setting.text("claims.true.so", "truths", truths);
  }

  private String of(Truth truth, Evidence evidence) {
    return truth.kind() == Truth.Kind.IS_PEAK
        ? setting.text("claims.is.is-peak" + Peaks.form(evidence))
        : of(truth);
  }

  /** Readers may not know which way is good, where that is not the usual way. */
  private static boolean lowerIsBetter(Evidence evidence) {
    List<Indicator> indicators =
        evidence.readings().stream().flatMap(r -> r.indicator().stream()).toList();
    return indicators.stream().map(Indicator::id).distinct().count() == 1
        && indicators.stream().allMatch(i -> i.direction() == Direction.LOWER)
        && evidence.readings().stream().allMatch(r -> r.measure() == Measure.Plain.VALUE)
        && evidence.truths().stream().anyMatch(truth -> DIRECTED.contains(truth.kind()));
  }

  /** One truth, with its amounts where there are words for them. */
  String of(Truth truth) {
    String key = "claims.is." + id(truth);
    Optional<String> slot = truth.who().map(who -> figure(who, truth.kind() == Truth.Kind.FIRST));
    String amounts = amounts(truth.amounts().stream().map(told::amount).toList());
    String filled = isOnce(truth) ? "" : slot.orElse(amounts);
    String with = key + (isPlaces(truth) ? ".places" : ".with");
    return !filled.isEmpty() && setting.language().find(with).isPresent()
        ? setting.text(with, "amount", filled)
        : setting.text(key);
  }

  private String figure(Reading reading, boolean titled) {
    return setting.text(
        "claims.figure", "label", readings.label(reading, titled), "value", told.shown(reading));
  }

  /** A place is better the smaller its number. */
  private static boolean isPlaces(Truth truth) {
    return truth.amounts().stream()
        .anyMatch(told -> told instanceof Told.Measured m && m.kind() == Told.Kind.PLACE);
  }

  /** One change is no row of changes. */
  private static boolean isOnce(Truth truth) {
    return truth.amounts().stream()
        .anyMatch(
            told ->
                told instanceof Told.Measured m
                    && m.kind() == Told.Kind.COUNT
                    && m.number().compareTo(BigDecimal.ONE) == 0);
  }

  static String id(Truth truth) {
    return ReadingWords.id(truth.kind());
  }

  /** The first, and others in brackets. */
  private String amounts(List<String> amounts) {
    String rest = amounts.stream().skip(1).collect(Collectors.joining(", "));
    String first = amounts.stream().findFirst().orElse("");
    return rest.isEmpty() ? first : setting.text("claims.amounts", "first", first, "others", rest);
  }
}
