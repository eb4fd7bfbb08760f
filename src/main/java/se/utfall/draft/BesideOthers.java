package se.utfall.draft;

import java.math.BigDecimal;
import java.util.Optional;
import se.utfall.stats.Gap;

/**
 * What can be said of an indicator's figure beside that of others.
 *
 * @param compares whether others of the area have something to compare with
 */
record BesideOthers(Facts facts, boolean compares) {
  private static final BigDecimal TWO = new BigDecimal(2);

  Optional<String> phrase() {
    if (facts.isAnswer()) {
      return Optional.empty();
    }
    return facts
        .gap()
        .map(this::phrase)
        .or(
            () ->
                facts.awaited().isEmpty() || !compares
                    ? Optional.empty()
                    : Optional.of("beside.missing"));
  }

  private String phrase(Gap gap) {
    if (gap.verdict() == Gap.Verdict.EQUAL) {
      return "beside.equal";
    }
    boolean worse = gap.verdict() == Gap.Verdict.WORSE;
    int change = mood();
    if (isDouble()) {
      return worse && change > 0 ? "beside.double.bad" : "beside.double.plain";
    }
    if (facts.good() == 0) {
      return "beside.plain." + OverTime.sign(gap.difference(), "up", "", "down");
    }
    int agrees = worse ? -change : change;
    String mood = agrees > 0 ? "agree" : agrees < 0 ? "contrast" : "plain";
    return "beside." + (worse ? "behind." : "ahead.") + mood;
  }

  /** 1 after good news of the change, -1 after bad, 0 after none. */
  private int mood() {
    return facts.change().map(c -> c.difference().signum() * facts.good()).orElse(0);
  }

  private boolean isDouble() {
    BigDecimal now = facts.now().orElseThrow();
    return facts
        .beside()
        .filter(b -> b.figure().signum() > 0)
        .filter(b -> now.compareTo(b.figure().multiply(TWO)) > 0)
        .isPresent();
  }
}
