package se.utfall.model;

import java.util.List;
import java.util.Optional;

/**
 * What own values are compared with, for instance "Liknande kommuner".
 *
 * @param members the municipalities of a group, as they were when the values were made
 * @param vintage the year in which the group was made up
 * @param unnamed why the members are not named, where they should be
 */
public record Comparison(
    String id,
    String name,
    String about,
    Kind kind,
    List<String> members,
    Optional<Integer> vintage,
    Optional<String> unnamed) {

  /** What a comparison is, and so how its value comes about. */
  public enum Kind {
    /** Municipalities chosen because they are like the own one; unweighted mean. */
    SIMILAR("similar"),
    /** All municipalities, each counted once: an unweighted mean. */
    ALL("all"),
    /** The municipality in the middle. */
    MEDIAN("median"),
    /** The whole country, each inhabitant counted once: a weighted value. */
    NATION("nation"),
    COUNTY("county"),
    REGION("region"),
    /** Municipalities of the same size. */
    SIZE_CLASS("size-class"),
    /** A group that the publisher has made up itself. */
    OWN_LIST("own-list"),
    /** One named municipality. */
    MUNICIPALITY("municipality");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }

    /** Whether a reader can only judge it by knowing its members. */
    public boolean needsMembers() {
      return this == SIMILAR || this == OWN_LIST;
    }

    /** Whether its value follows from those of several municipalities, each counted once. */
    public boolean isSummary() {
      return this != NATION && this != MUNICIPALITY;
    }

    /** Whether its name is a name, written with a capital letter also inside a sentence. */
    public boolean isProperName() {
      return this == COUNTY || this == REGION || this == MUNICIPALITY;
    }
  }
}
