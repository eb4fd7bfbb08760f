package se.utfall.check;

import java.util.Locale;
import java.util.Set;

/** Which way words or an expression say that something is, or has gone. */
enum Sense {
  UP,
  DOWN,
  SAME,
  BETTER,
  WORSE;

  private static final Set<Sense> AMOUNTS = Set.of(UP, DOWN, SAME);
  private static final Set<Sense> MERITS = Set.of(BETTER, WORSE, SAME);

  /** Its part of the keys of messages. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is left when it is denied: not up is down or the same. */
  Set<Sense> denied() {
    return switch (this) {
      case UP -> Set.of(DOWN, SAME);
      case DOWN -> Set.of(UP, SAME);
      case SAME -> Set.of(UP, DOWN, BETTER, WORSE);
      case BETTER -> Set.of(WORSE, SAME);
      case WORSE -> Set.of(BETTER, SAME);
    };
  }

  /** What it is from the other side: what is higher than this has this below it. */
  Sense turned() {
    return switch (this) {
      case UP -> DOWN;
      case DOWN -> UP;
      case SAME -> SAME;
      case BETTER -> WORSE;
      case WORSE -> BETTER;
    };
  }

  /** Those that answer the same question as it, itself among them. */
  Set<Sense> rivals() {
    return switch (this) {
      case UP, DOWN -> AMOUNTS;
      case BETTER, WORSE -> MERITS;
      case SAME -> Set.of(values());
    };
  }
}
