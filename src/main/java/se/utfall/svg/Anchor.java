package se.utfall.svg;

import java.awt.RenderingHints;

/** Which point of a text stays where it is when the reader's font is wider than our table. */
public enum Anchor {
  START("", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  /** The hint that says how the texts that follow are anchored; without it at the start. */
  public static final RenderingHints.Key HINT = new Key();

  private final String id;
  private final double share;

  Anchor(String id, double share) {
    this.id = id;
    this.share = share;
  }

  /** The value of {@code text-anchor}; empty for what is usual. */
  String id() {
    return id;
  }

  /** How much of a text's width lies before the point. */
  public double share() {
    return share;
  }

  private static final class Key extends RenderingHints.Key {
    Key() {
      super(1);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
      return value instanceof Anchor;
    }
  }
}
