package se.utfall.check;

import java.math.BigDecimal;
import se.utfall.model.Wording;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** What the publisher asks of texts: how much is checked, and how easy they are to read. */
final class Bars {
  private Bars() {}

  /**
   * Whether enough is checked.
   *
   * @param at where the bar is set
   */
  static void coverage(Review review, Wording wording, Position at, Diagnostics findings) {
    long percent = review.coverage();
    wording
        .coverage()
        .filter(bar -> bar.compareTo(BigDecimal.valueOf(percent)) > 0)
        .ifPresent(
            bar ->
                findings.add(
                    at,
                    Rule.COVERAGE_MINIMUM,
                    "" + percent,
                    bar.toPlainString(),
                    "" + (review.sounding() - review.covered())));
  }

  /** Whether a text is easy enough to read. */
  static void lix(TextReview text, Wording wording, Diagnostics findings) {
    wording
        .lix()
        .filter(bar -> text.lix().compareTo(bar) > 0)
        .ifPresent(
            bar ->
                findings.add(
                    Position.file(text.path()), Rule.TEXT_LIX, decimal(text.lix()), decimal(bar)));
  }

  private static String decimal(BigDecimal number) {
    return number.toPlainString().replace('.', Saying.DECIMAL);
  }
}
