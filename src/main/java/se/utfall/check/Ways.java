package se.utfall.check;

import java.util.Optional;
import se.utfall.model.Direction;

/** What is better in which direction. */
final class Ways {
  private Ways() {}

  /** The other way. */
  static Direction reversed(Direction direction) {
    return switch (direction) {
      case HIGHER -> Direction.LOWER;
      case LOWER -> Direction.HIGHER;
      case NEUTRAL -> Direction.NEUTRAL;
    };
  }

  static Optional<Sense> alike(Sense sense, Direction direction) {
    if (direction == Direction.NEUTRAL || sense == Sense.SAME) {
      return Optional.empty();
    }
    boolean higher = direction == Direction.HIGHER;
    return Optional.of(
        switch (sense) {
          case UP -> higher ? Sense.BETTER : Sense.WORSE;
          case DOWN -> higher ? Sense.WORSE : Sense.BETTER;
          case BETTER -> higher ? Sense.UP : Sense.DOWN;
          case WORSE -> higher ? Sense.DOWN : Sense.UP;
          case SAME -> Sense.SAME;
        });
  }
}
