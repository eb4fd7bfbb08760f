package se.utfall.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is true where a simple claim was judged.
 *
 * @param amounts what the kind says
 * @param who the reading that the kind speaks of, for {@link Kind#FIRST} and {@link Kind#PEAK}
 */
public record Truth(Kind kind, List<Told> amounts, Optional<Reading> who) {
  private static final Set<Kind> FITS =
      EnumSet.of(Kind.LARGE, Kind.CLEAR, Kind.SLIGHT, Kind.MARGINAL, Kind.ABOUT, Kind.WIDE);

  public static Truth of(Kind kind, Told... amounts) {
    return new Truth(kind, List.of(amounts), Optional.empty());
  }

  /** Whether it only says where a word of degree has its limit. */
  public boolean isLimit() {
    return kind == Kind.THRESHOLD || isFit();
  }

  /** Whether it says that a word of degree fits. */
  public boolean isFit() {
    return FITS.contains(kind);
  }

  /** What can be true. */
  public enum Kind {
    /** The first figure is higher than the second, by the amount. */
    HIGHER,
    LOWER,
    EQUAL,
    /** The figure has risen since the earlier one, by the amount. */
    ROSE,
    FELL,
    UNCHANGED,
    /** So many changes the same way in a row up to the period: up, down or none. */
    RUN_UP,
    RUN_DOWN,
    RUN_SAME,
    /** It was so in an earlier period too, that of {@code who}. */
    BEFORE,
    /** It was not so before. */
    NOT_BEFORE,
    /** Another figure is beyond it: {@code who}. */
    PEAK,
    /** It is itself the end of the row. */
    IS_PEAK,
    /** The group that it stands in. */
    STANDS,
    /** So many of so many, as an {@link Told.Among}. */
    COUNTED,
    /** The target is reached, missed by the amount, or there is none. */
    REACHED,
    MISSED,
    /** Another of the several comes first: {@code who}. */
    FIRST,
    /** It lies inside or outside the band. */
    INSIDE,
    OUTSIDE,
    /** There is a value; there is none, for that reason. */
    THERE,
    ABSENT,
    /** It can be compared with the measurement before, or can't. */
    COMPARABLE,
    INCOMPARABLE,
    /** It is new, or was measured before. */
    NEW,
    OLD,
    /** From the lowest to the highest is so much. */
    SPANS,
    /** A word of degree asks for this much, or for no more than this, and it is not so. */
    THRESHOLD,
    /** A word of degree fits, from this much or up to this much. */
    LARGE,
    CLEAR,
    SLIGHT,
    MARGINAL,
    ABOUT,
    /** From this much a spread is a wide one. */
    WIDE
  }
}
