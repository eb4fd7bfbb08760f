package se.utfall.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A value or the reason why there is none. */
public sealed interface Value {

  /** The number exactly as its author wrote it. */
  Optional<BigDecimal> exact();

  /**
   * Whether it is withheld to protect individuals, by its author or by the rule of small numbers.
   */
  default boolean isSuppressed() {
    return this instanceof Missing missing && missing.reason() == Reason.SUPPRESSED;
  }

  /** A footnote on this value. */
  Optional<String> note();

  /** The same with another footnote. */
  Value noted(Optional<String> other);

  /** A number without anything more to say about it. */
  static Value of(BigDecimal number) {
    return new Measured(number, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** No number, and nothing more to say about it than why. */
  static Value missing(Reason reason) {
    return new Missing(reason, Optional.empty());
  }

  /**
   * A number exactly as its author wrote it.
   *
   * @param answers how many answers it rests on
   * @param margin the margin of error in the value's own unit: the value ± this
   */
  record Measured(
      BigDecimal number,
      Optional<Integer> answers,
      Optional<BigDecimal> margin,
      Optional<String> note)
      implements Value {
    @Override
    public Optional<BigDecimal> exact() {
      return Optional.of(number);
    }

    @Override
    public Value noted(Optional<String> other) {
      return new Measured(number, answers, margin, other);
    }
  }

  /** No number, and why. */
  record Missing(Reason reason, Optional<String> note) implements Value {
    @Override
    public Optional<BigDecimal> exact() {
      return Optional.empty();
    }

    @Override
    public Value noted(Optional<String> other) {
      return new Missing(reason, other);
    }
  }

  /** Why a number is missing. */
  enum Reason {
    /** The indicator was not part of that edition. */
    NOT_MEASURED("not-measured"),
    /** No answer was given, or the figure was left out where it was published (bortfall). */
    NOT_REPORTED("not-reported"),
    /** Measured, but the figure was not given where it was published. */
    NOT_GIVEN("not-given"),
    /** A value cannot exist here. */
    NOT_APPLICABLE("not-applicable"),
    /** Withheld to protect individuals (sekretess). */
    SUPPRESSED("suppressed"),
    /** The figure exists or will exist but is not out. */
    NOT_PUBLISHED("not-published");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }
}
