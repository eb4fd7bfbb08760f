package se.utfall.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is to be done by a day.
 *
 * @param what the name of the survey, the indicator, the area or the rule that it is about
 * @param period the measurement, where there is one
 * @param place where in the content it is mended; empty where that does not matter
 */
public record Duty(
    Kind kind, LocalDate by, String what, Optional<String> period, Optional<String> place)
    implements Comparable<Duty> {

  /** What is to be done. */
  public enum Kind {
    /** A survey's results are due. */
    EDITION,
    /** A figure that a budget asks for is due. */
    INDICATOR,
    /** A commentary is about older figures than there are. */
    COMMENTARY,
    /** The assessment of accessibility is a year old. */
    ASSESSMENT,
    /** A waiver ends. */
    WAIVER;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Comparator<Duty> ORDER =
      Comparator.comparing(Duty::by)
          .thenComparing(Duty::kind)
          .thenComparing(Duty::what)
          .thenComparing(duty -> duty.period().orElse(""))
          .thenComparing(duty -> duty.place().orElse(""));

  @Override
  public int compareTo(Duty other) {
    return ORDER.compare(this, other);
  }
}
