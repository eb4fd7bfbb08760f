package se.utfall.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the publisher means by words about figures, and what is asked of texts.
 *
 * @param thresholds by unit, for every unit
 * @param bands named levels: "god" from 80 to 100 percent
 * @param coverage the least share of sentences that sound like claims which must be checked or
 *     marked, in percent
 * @param lix the highest readability index a text should have
 */
public record Wording(
    Map<Unit, Thresholds> thresholds,
    List<Band> bands,
    Optional<BigDecimal> coverage,
    Optional<BigDecimal> lix) {

  private static final Set<Unit> OWN_UNIT =
      EnumSet.of(Unit.PERCENT, Unit.PER_THOUSAND, Unit.INDEX, Unit.POINTS);

  /**
   * Whether limits are in the unit itself; else they are in percent of the figure compared with.
   */
  public static boolean isInOwnUnit(Unit unit) {
    return OWN_UNIT.contains(unit);
  }

  /**
   * When a difference is called what. In the indicator's own unit for percent, per thousand, index
   * and points; for all other units in percent of the figure compared with.
   *
   * @param large at least this is "betydligt", "kraftigt", "markant"
   * @param clear at least this is "klart", "tydligt"
   * @param slight at most this is "något", "lite", "strax"; also how far "drygt" and "nästan" reach
   * @param marginal at most this is "marginellt"
   * @param about at most this is "ungefär lika"
   * @param variation at least this from the lowest to the highest is "stor variation"
   */
  public record Thresholds(
      BigDecimal large,
      BigDecimal clear,
      BigDecimal slight,
      BigDecimal marginal,
      BigDecimal about,
      BigDecimal variation) {}

  /** A named level: at least one end, both inclusive, judged on the figure as printed. */
  public record Band(
      String name, Optional<Unit> unit, Optional<BigDecimal> from, Optional<BigDecimal> to) {}
}
