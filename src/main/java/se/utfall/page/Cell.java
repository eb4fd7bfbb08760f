package se.utfall.page;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value as readers meet it.
 *
 * @param exact the author's number, for downloads and drawings
 * @param shown the number in house style without unit ("81"), or the short word for why it is
 *     missing ("ej mätt")
 * @param full the number with its unit ("81 %"), or the same short word
 * @param missing the id of the reason when there is no number, or {@link #ABSENT}
 * @param margin the margin of error as it follows the number ("± 2")
 * @param answers how many answers the number rests on, as shown
 * @param note the footnote on it
 */
public record Cell(
    Optional<BigDecimal> exact,
    String shown,
    String full,
    Optional<String> missing,
    Optional<String> margin,
    Optional<String> answers,
    Optional<Footnote> note) {
  /** Stands for a reason where nobody has written a value or why there is none. */
  public static final String ABSENT = "absent";

  /** A value with nothing more to say about it. */
  public Cell(Optional<BigDecimal> exact, String shown, String full, Optional<String> missing) {
    this(exact, shown, full, missing, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The id of the reason why there is no number, where its author gave one. */
  public Optional<String> reason() {
    return missing.filter(id -> !id.equals(ABSENT));
  }

  /** The same with a footnote. */
  Cell noted(Footnote footnote) {
    return new Cell(exact, shown, full, missing, margin, answers, Optional.of(footnote));
  }

  /** The same with its unit beside it, for a table whose head has another one. */
  Cell withUnit() {
    return new Cell(exact, full, full, missing, margin, answers, note);
  }
}
