package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;

/** Tells in which way a figure is the end of a row: the highest, the lowest, the most changed. */
final class Peaks {
  private static final List<Truth.Kind> MOVES =
      List.of(Truth.Kind.ROSE, Truth.Kind.FELL, Truth.Kind.UNCHANGED);

  private Peaks() {}

  /** What the key of the words ends with; nothing where the evidence does not say. */
  static String form(Evidence evidence) {
    boolean moved =
        evidence.readings().stream().anyMatch(r -> r.measure() instanceof Measure.Step)
            || evidence.truths().stream().anyMatch(truth -> MOVES.contains(truth.kind()));
    if (moved) {
      return ".moved";
    }
    List<BigDecimal> numbers = evidence.readings().stream().flatMap(Peaks::number).toList();
    boolean whole = evidence.truths().size() == 1 && numbers.size() == evidence.readings().size();
    return whole && numbers.size() > 1 ? form(numbers, own(evidence.readings())) : "";
  }

  private static String form(List<BigDecimal> numbers, int own) {
    boolean high = numbers.stream().allMatch(n -> n.compareTo(numbers.get(own)) <= 0);
    boolean low = numbers.stream().allMatch(n -> n.compareTo(numbers.get(own)) >= 0);
    return high == low ? "" : high ? ".high" : ".low";
  }

  /** Of one subject's figures over time the last is spoken of, of several subjects' the first. */
  private static int own(List<Reading> readings) {
    boolean periods = readings.stream().map(Reading::period).distinct().count() > 1;
    return periods ? readings.size() - 1 : 0;
  }

  /** A place is higher the smaller it is, so the words would mislead. */
  private static Stream<BigDecimal> number(Reading reading) {
    return reading.told() instanceof Told.Measured told && told.kind() != Told.Kind.PLACE
        ? Stream.of(told.number())
        : Stream.empty();
  }
}
