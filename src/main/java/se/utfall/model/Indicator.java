package se.utfall.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One measure with all its values.
 *
 * @param id stable name for claims and data, for instance {@code N15436}
 * @param slug its part of the address
 * @param decimals how many decimals readers see, 0–3
 * @param per what an amount is for one of ("elev" in "kr per elev")
 * @param board who answers for the result
 * @param own the municipality's values; every edition of the survey has one or a reason (not
 *     measured, after the indicator's end), and one that stands in a budget may have more
 * @param ownNote a footnote on all own values
 * @param also other words that readers may search by
 * @param comparisons the comparison groups' values, in the survey's order
 */
public record Indicator(
    String id,
    String slug,
    String title,
    String shortTitle,
    Unit unit,
    Optional<String> per,
    int decimals,
    Direction direction,
    Optional<Scale> scale,
    String definition,
    Optional<String> note,
    Source source,
    Optional<Kolada> kolada,
    Optional<Board> board,
    List<Break> breaks,
    SortedMap<Period, Value> own,
    Optional<String> ownNote,
    List<Series> comparisons,
    Breakdown breakdown,
    Peers peers,
    Goal goal,
    History history,
    Optional<Commentary> commentary,
    List<String> also) {

  /** Whether the own value of a period is withheld, so that nothing else may tell it either. */
  public boolean withholds(Period period) {
    return Optional.ofNullable(own.get(period)).filter(Value::isSuppressed).isPresent();
  }

  /** Whether figures of two periods can't be compared: a break lies after one, up to the other. */
  public boolean isBroken(Period after, Period upTo) {
    return breaks.stream().anyMatch(b -> b.from().isWithin(after, upTo));
  }

  /** The same with its values in other words, for instance with more footnotes. */
  public Indicator valued(SortedMap<Period, Value> values, List<Series> groups, Breakdown parts) {
    return new Indicator(
        id,
        slug,
        title,
        shortTitle,
        unit,
        per,
        decimals,
        direction,
        scale,
        definition,
        note,
        source,
        kolada,
        board,
        breaks,
        values,
        ownNote,
        groups,
        parts,
        peers,
        goal,
        history,
        commentary,
        also);
  }

  /** The lowest and highest possible value. */
  public record Scale(BigDecimal min, BigDecimal max) {}

  /** From this period on, earlier values can't be compared, and why. */
  public record Break(Period from, String reason) {}

  /** A comparison group's values; periods may be missing. */
  public record Series(
      Comparison comparison,
      SortedMap<Period, Value> values,
      Optional<String> note,
      Optional<Origin> origin) {

    /** The same with other values. */
    public Series with(SortedMap<Period, Value> others) {
      return new Series(comparison, others, note, origin);
    }

    /** Values that are in the indicator's own source. */
    public Series(Comparison comparison, SortedMap<Period, Value> values, Optional<String> note) {
      this(comparison, values, note, Optional.empty());
    }
  }
}
