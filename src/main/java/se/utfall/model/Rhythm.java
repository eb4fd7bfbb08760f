package se.utfall.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How often something is measured.
 *
 * @param note what the frequency alone does not say ("Året efter CAN-undersökningen.")
 * @param due the day by which the next edition's results are to be published
 */
public record Rhythm(Frequency frequency, Optional<String> note, Optional<LocalDate> due) {

  /** The frequencies that a council can decide on. */
  public enum Frequency {
    YEARLY("yearly"),
    ODD_YEARS("odd-years"),
    EVEN_YEARS("even-years"),
    EVERY_THIRD_YEAR("every-third-year"),
    QUARTERLY("quarterly"),
    /** At least once in a council's term of office: 2019–2022, 2023–2026 and so on. */
    ONCE_A_TERM("once-a-term"),
    AS_NEEDED("as-needed");

    private final String id;

    Frequency(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }
}
