package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.claim.Evidence;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;

/** Says what is true where a claim was judged: "2 procentenheter lägre". */
final class TruthWords {
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
    String truths = evidence.truths().stream().map(this::of).collect(Collectors.joining("; "));
    return truths.isEmpty()
        ? setting.text("claims.true")
        : setting.text("claims.true.so", "truths", truths);
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
