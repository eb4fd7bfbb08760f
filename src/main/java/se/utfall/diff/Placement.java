package se.utfall.diff;

import se.utfall.model.Indicator;
import se.utfall.stats.Standing;

/** Where an indicator stands among all municipalities in some period. */
public record Placement(Indicator indicator, Standing standing) {
  boolean isAlike(Placement other) {
    return standing.group() == other.standing.group();
  }
}
