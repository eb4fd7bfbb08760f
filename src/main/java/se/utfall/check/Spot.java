package se.utfall.check;

import java.util.Locale;
import se.utfall.model.Period;

/**
 * What a figure is of.
 *
 * @param survey the survey's slug
 * @param indicator the indicator's id
 * @param name of the comparison or the branch; otherwise empty
 */
public record Spot(String survey, String indicator, Part part, String name, Period period) {

  /** Whose figure it is. */
  public enum Part {
    OWN,
    COMPARISON,
    WOMEN,
    MEN,
    BRANCH,
    TARGET,
    /** All municipalities' values from a file. */
    SPREAD,
    /** Where somebody says that the indicator stands among all municipalities. */
    STANDING;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
