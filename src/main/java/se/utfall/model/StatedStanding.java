package se.utfall.model;

import java.util.Optional;

/**
 * A standing whose result is known though not the values behind it.
 *
 * @param rank the place, 1 being best
 * @param participants how many municipalities have a value
 * @param change how the own result has changed since the measurement before, by the same source
 */
public record StatedStanding(
    Period period,
    Group group,
    Optional<Integer> rank,
    Optional<Integer> participants,
    Optional<Change> change,
    Source source) {

  /** The best quarter, the middle half or the worst quarter of those with a value. */
  public enum Group {
    BEST("best"),
    MIDDLE("middle"),
    WORST("worst");

    private final String id;

    Group(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }

  /** Whether the own result is better, the same or worse than before. */
  public enum Change {
    IMPROVED("improved"),
    UNCHANGED("unchanged"),
    WORSENED("worsened");

    private final String id;

    Change(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }
}
