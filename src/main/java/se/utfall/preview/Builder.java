package se.utfall.preview;

/** Builds the site anew, each time that something has been saved. */
@FunctionalInterface
public interface Builder {
  /** Says to the round what comes of it; the last word is a fault or the whole site. */
  void build(Round round);
}
