package se.utfall.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A change of figures that had been published.
 *
 * @param survey its slug
 * @param indicator its id
 * @param title what the indicator is called, or was where it is gone
 * @param series whose figures they are, as open data name it: {@code own}, a comparison's id,
 *     {@code women}, {@code men}, {@code branch:NAME}
 * @param was what had been published; suppressed where it would tell what is withheld now
 * @param what what has been changed
 * @param why what made it necessary
 */
public record Correction(
    LocalDate date,
    Kind kind,
    String survey,
    String indicator,
    String title,
    String series,
    SortedMap<Period, Value> was,
    String what,
    String why) {

  /**
   * Why published figures change. Planned revisions are told from errors as Statistics Finland and
   * the European Statistics Code of Practice (6.6) do.
   */
  public enum Kind {
    /** Better figures came, as was foreseen. */
    REVISION,
    /** Something was wrong. */
    ERROR,
    /** It is measured or computed in another way. */
    METHOD;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
