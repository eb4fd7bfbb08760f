package se.utfall.model;

import java.util.Optional;

/**
 * A standing whose result is known though not the values behind it.
 *
 * @param rank the place, 1 being best
 * @param participants how many municipalities have a value
 */
public record StatedStanding(
    Period period,
    Group group,
    Optional<Integer> rank,
    Optional<Integer> participants,
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
}
