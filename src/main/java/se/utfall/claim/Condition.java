package se.utfall.claim;

import java.util.Optional;
import se.utfall.model.StatedStanding.Group;

/** What is said of a subject. All figures are compared as printed. */
public sealed interface Condition {

  /**
   * It is related to another subject or to a number: "> liknande", "betydligt bättre än 2017".
   *
   * @param by how large the difference is: "med minst 5 procentenheter"
   */
  record Compare(Sign sign, Term term, Optional<Amount> by, Optional<Degree> degree)
      implements Condition {}

  /** It has changed: "ökat sedan 2017", "minskat 3 i rad". */
  record Moved(Way way, Since since, Optional<Amount> by, Optional<Degree> degree)
      implements Condition {}

  /** No comparable figure is beyond it: "högsta någonsin", "lägsta sedan 2015". */
  record Extreme(Peak peak, Optional<When> since) implements Condition {}

  /**
   * It stands in a group among all municipalities, and was in another: "från sämsta till
   * mellersta".
   */
  record Stands(Group group, Optional<Group> from, Optional<When> before) implements Condition {}

  /** It is the highest, lowest, best or worst of several, itself among them. */
  record First(Peak peak, Members among) implements Condition {}

  /** It has moved more that way than any other of several: "ökat mest i området". */
  record MovedMost(Way way, Since since, Members among) implements Condition {}

  /** Its target for the period is reached, or missed by little. */
  record Goal(boolean near) implements Condition {}

  /** It lies within a band that {@code site.yaml} names. */
  record Level(String band) implements Condition {}

  /** Something about the data themselves. */
  enum Fact implements Condition {
    /** There is no value, whatever the reason. */
    MISSING,
    /** The value is withheld. */
    SUPPRESSED,
    /** The period can't be compared with the measurement before it. */
    BROKEN,
    /** It is the first period with a figure: no earlier edition asked for it. */
    NEW
  }

  /** Its branches, or all municipalities, differ much, or little ("stor variation"). */
  record Varies(boolean much, boolean branches) implements Condition {}

  /** The direction it had moved in at least twice is broken: "trendbrott". */
  record Turned(Optional<Way> now) implements Condition {}

  /** Whether it held before: "fortfarande lägre än liknande". */
  record Lasting(Kind kind, Condition condition) implements Condition {

    /** How what holds now is related to the measurement before. */
    public enum Kind {
      /** It holds now and held then. */
      STILL,
      /** It does not hold now, but held then. */
      NO_LONGER,
      /** It holds now, not then, but some time before. */
      AGAIN
    }
  }

  /** It does not hold. */
  record Not(Condition condition) implements Condition {}

  /** All hold: within a count, "förbättrats och bättre än liknande". */
  record Both(Condition first, Condition second) implements Condition {}

  /** One of them holds: within a count, "ökat eller oförändrat". */
  record Either(Condition first, Condition second) implements Condition {}

  /** How two figures are related; better and worse by the indicator's direction. */
  enum Sign {
    HIGHER,
    LOWER,
    EQUAL,
    AT_LEAST,
    AT_MOST,
    DIFFERENT,
    BETTER,
    WORSE
  }

  /** How something has moved; better and worse by the indicator's direction. */
  enum Way {
    UP,
    DOWN,
    SAME,
    BETTER,
    WORSE
  }

  /** The end of a row of figures. */
  enum Peak {
    HIGHEST,
    LOWEST,
    BEST,
    WORST
  }

  /** Since when. */
  sealed interface Since {
    /** Since a period, whatever was measured between; usually the measurement before. */
    record From(When when) implements Since {}

    /** In each of the last so many changes: "3 i rad". */
    record Run(int changes) implements Since {}

    /** In each change from a period on: "varje gång sedan 2017". */
    record Each(When when) implements Since {}

    /** Now, and in no change before it from a period on: "första gången sedan 2015". */
    record FirstTime(Optional<When> when) implements Since {}
  }

  /** What a figure is related to. */
  sealed interface Term {
    /**
     * Another subject's figure, or so many times it.
     *
     * @param times "dubbelt", "2 gånger", "hälften av"
     */
    record Other(Subject subject, Optional<Amount> times) implements Term {}

    /** A number. */
    record Constant(Amount amount) implements Term {}
  }

  /**
   * How much a difference is, in words with a threshold in {@code site.yaml}. A difference of none
   * fits only {@link #ABOUT}.
   */
  enum Degree {
    /** Betydligt, kraftigt, markant: at least the threshold. */
    LARGE,
    /** Klart, tydligt: at least the threshold. */
    CLEAR,
    /** Något, lite, strax: at most the threshold. */
    SLIGHT,
    /** Marginellt, obetydligt: at most the threshold. */
    MARGINAL,
    /** Ungefär, i stort sett: at most the threshold, also none. */
    ABOUT
  }
}
