package se.utfall.svg;

/** A kind of text in a drawing; the style sheet sets its size and weight by the class. */
public enum Type {
  VALUE("t-value", 16, true),
  LABEL("", 14, false),
  STRONG("t-strong", 14, true),
  SMALL("t-small", 13, false);

  private final String id;
  private final int size;
  private final boolean bold;

  Type(String id, int size, boolean bold) {
    this.id = id;
    this.size = size;
    this.bold = bold;
  }

  /** The class name; empty for what is usual. */
  public String id() {
    return id;
  }

  /** The font size in pixels. */
  public int size() {
    return size;
  }

  public boolean bold() {
    return bold;
  }

  /** How wide a text is in a common sans-serif, in pixels. */
  public double width(String text) {
    return (bold ? Widths.BOLD : Widths.REGULAR).of(text) * size / 1000.0;
  }
}
