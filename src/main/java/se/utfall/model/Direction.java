package se.utfall.model;

/** Which way is good; always written out by the editor, never assumed. */
public enum Direction {
  HIGHER("higher"),
  LOWER("lower"),
  NEUTRAL("neutral");

  private final String id;

  Direction(String id) {
    this.id = id;
  }

  /** The word in content files. */
  public String id() {
    return id;
  }
}
