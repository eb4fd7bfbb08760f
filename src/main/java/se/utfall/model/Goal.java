package se.utfall.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An indicator's place in a budget, for which it is measured every year, and its targets. */
public record Goal(Optional<Budget> budget, List<Target> targets) {
  public static final Goal NONE = new Goal(Optional.empty(), List.of());

  /** Whose budget an indicator stands in. */
  public enum Budget {
    COUNCIL("council"),
    BOARD("board");

    private final String id;

    Budget(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }

  /** What a value should reach in a period: at least this, or at most where lower is better. */
  public record Target(Period period, BigDecimal value) {}
}
