package se.utfall.claim;

import java.util.List;
import java.util.Optional;

/**
 * Several subjects.
 *
 * @param name the folder of the area or survey, the indicator whose branches are meant
 * @param listed for {@link Kind#LISTED}
 * @param except ids that are left out
 * @param when the period, where it is not that of the text
 */
public record Members(
    Kind kind,
    Optional<String> name,
    List<Subject> listed,
    List<String> except,
    Optional<When> when,
    int at) {

  /** What they are the members of. */
  public enum Kind {
    /** The indicators of the area that the text stands in, or of a named one. */
    AREA,
    /** The indicators of the survey that the text stands in, or of a named one. */
    SURVEY,
    /** Those that the expression lists. */
    LISTED,
    /** The branches of an indicator: schools, homes. */
    BRANCHES
  }
}
