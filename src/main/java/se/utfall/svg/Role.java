package se.utfall.svg;

import java.util.Locale;

/**
 * What a shape or a text in a drawing stands for. The drawing says the role, as the class {@code
 * f-ROLE} on what is filled and {@code s-ROLE} on what is stroked; the style sheet says the colour.
 */
public enum Role {
  /** The municipality's own newest value. */
  OWN,
  /** Text on {@link #OWN}. */
  ON_OWN,
  /** The municipality's own earlier values. */
  EARLIER,
  /** Text on {@link #EARLIER}. */
  ON_EARLIER,
  /** A comparison. */
  OTHER,
  /** Text and marks that matter most. */
  INK,
  /** Text and marks that stand back. */
  QUIET,
  /** Lines to read values by. */
  GRID,
  /** The line that values stand on. */
  AXIS,
  /** The page's own colour, around a line that crosses a shape. */
  HALO,
  /** The whole scale behind a bar. */
  TRACK,
  /** The middle half of all. */
  BAND,
  /** One of many. */
  DOT,
  WOMEN,
  MEN,
  /** The share among the best quarter. */
  BEST,
  /** Text on {@link #BEST}. */
  ON_BEST,
  /** The share in the middle half. */
  MIDDLE,
  /** Text on {@link #MIDDLE}. */
  ON_MIDDLE,
  /** The outline of {@link #MIDDLE}. */
  EDGE,
  /** The share among the worst quarter. */
  WORST;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word in class names and in the style sheet's variables. */
  public String id() {
    return id;
  }
}
