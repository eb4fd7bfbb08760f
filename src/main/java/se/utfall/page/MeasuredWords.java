package se.utfall.page;

import java.math.BigDecimal;
import se.utfall.claim.Measure;
import se.utfall.claim.Told;
import se.utfall.model.Indicator;
import se.utfall.model.Unit;

/**
 * Writes the numbers that the data tell with their units. They have been rounded before, so each
 * has the decimals to be shown with.
 */
final class MeasuredWords {
  private static final BigDecimal LAST_WORD = BigDecimal.valueOf(12);

  private final Setting setting;
  private final Format format;

  MeasuredWords(Setting setting) {
    this.setting = setting;
    this.format = setting.format();
  }

  /**
   * "81 %", "3 procentenheter", "plats 162"; a change has no sign.
   *
   * @param share whether a value is the share that says yes
   */
  String of(Told.Measured told, Measure measure, boolean share) {
    BigDecimal number = told.number();
    return switch (told.kind()) {
      case VALUE -> value(told, share);
      case DIFFERENCE -> difference(told);
      case PERCENT -> withUnit(number.abs(), Unit.PERCENT);
      case COUNT -> count(number, measure);
      case PLACE ->
          setting.text(
              "claims.place", "n", number(number), "nth", format.ordinal(number.intValue()));
      case TIMES -> times(number);
    };
  }

  /** How far two such numbers are apart: "5 platser", "2 procentenheter". */
  String apart(Told.Measured told) {
    BigDecimal size = told.number().abs();
    return switch (told.kind()) {
      case PLACE -> setting.language().count("claims.places", size.intValue());
      case PERCENT -> withUnit(size, Unit.PERCENT);
      case COUNT, TIMES -> number(size);
      case VALUE, DIFFERENCE -> difference(told);
    };
  }

  /** The number alone. */
  String bare(Told.Measured told) {
    return number(told.kind() == Told.Kind.VALUE ? told.number() : told.number().abs());
  }

  /** Which way something has changed, before how much. */
  String signed(BigDecimal number, String amount) {
    return switch (number.signum()) {
      case 1 -> setting.text("claims.step.up", "amount", amount);
      case -1 -> setting.text("claims.step.down", "amount", amount);
      default -> amount;
    };
  }

  /** Whether it is a yes or a no. */
  boolean isAnswer(Told.Measured told) {
    return told.kind() == Told.Kind.VALUE && told.indicator().filter(Answers::isAnswer).isPresent();
  }

  private String value(Told.Measured told, boolean percent) {
    BigDecimal number = told.number();
    return percent
        ? withUnit(number, Unit.PERCENT)
        : told.indicator()
            .map(setting.versions()::here)
            .map(indicator -> format.withUnit(number, decimals(number), indicator))
            .orElseGet(() -> number(number));
  }

  private String withUnit(BigDecimal number, Unit unit) {
    return format.withUnit(number, decimals(number), unit);
  }

  private String difference(Told.Measured told) {
    BigDecimal size = told.number().abs();
    return told.indicator()
        .map(indicator -> difference(size, ofDifference(indicator)))
        .orElseGet(() -> format.difference(size, decimals(size), Unit.PERCENT));
  }

  private String difference(BigDecimal size, Unit unit) {
    if (unit != Unit.INDEX) {
      return format.difference(size, decimals(size), unit);
    }
    String form = format.form(size, decimals(size));
    return setting.text("claims.index." + form, "n", number(size));
  }

  /** Shares that say yes differ as percentages do. */
  private static Unit ofDifference(Indicator indicator) {
    return Answers.isAnswer(indicator) ? Unit.PERCENT : indicator.unit();
  }

  private String count(BigDecimal n, Measure measure) {
    return measure == Measure.Plain.ANSWERS ? setting.text("answers", "n", number(n)) : number(n);
  }

  private String times(BigDecimal times) {
    BigDecimal plain = times.stripTrailingZeros();
    return plain.scale() <= 0 && plain.compareTo(LAST_WORD) <= 0
        ? setting.language().count("claims.times", plain.intValue())
        : setting.text("claims.times.other", "n", number(times));
  }

  private String number(BigDecimal number) {
    return format.number(number, decimals(number));
  }

  private static int decimals(BigDecimal number) {
    return Math.max(0, number.scale());
  }
}
