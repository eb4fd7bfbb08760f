package se.utfall.stats;

import java.util.Optional;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.StatedStanding;
import se.utfall.model.Value;

/**
 * How a result has changed since the measurement before, as somebody states it where the figures
 * themselves don't tell. Beside a suppressed figure nothing is said: "unchanged" would reveal it.
 */
public record StatedChange(Change.Verdict verdict, Source source) {

  /** The stated change up to a period, where none follows from the figures. */
  public static Optional<StatedChange> of(Indicator indicator, Period to) {
    return unknown(indicator, to) && !secret(indicator, to)
        ? indicator.peers().stated().stream()
            .filter(standing -> standing.period().equals(to))
            .findFirst()
            .flatMap(s -> s.change().map(c -> new StatedChange(verdict(c), s.source())))
        : Optional.empty();
  }

  /** What a stated change says, in the words of one that is computed. */
  public static Change.Verdict verdict(StatedStanding.Change change) {
    return switch (change) {
      case IMPROVED -> Change.Verdict.IMPROVED;
      case UNCHANGED -> Change.Verdict.UNCHANGED;
      case WORSENED -> Change.Verdict.WORSENED;
    };
  }

  private static boolean unknown(Indicator indicator, Period to) {
    return NoChange.of(indicator, to)
        .filter(why -> why == NoChange.MISSING || why == NoChange.ALONE)
        .isPresent();
  }

  private static boolean secret(Indicator indicator, Period to) {
    return indicator.withholds(to)
        || indicator.own().headMap(to).values().stream().anyMatch(Value::isSuppressed);
  }
}
