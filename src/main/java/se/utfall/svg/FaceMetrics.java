package se.utfall.svg;

import java.awt.FontMetrics;

/** The measures of a {@link Face}, from our own width table. */
final class FaceMetrics extends FontMetrics {
  private static final long serialVersionUID = 1L;

  private final Type type;

  FaceMetrics(Face face) {
    super(face);
    this.type = face.type();
  }

  @Override
  public int getAscent() {
    return (int) Math.round(Face.ASCENT * type.size());
  }

  @Override
  public int getDescent() {
    return (int) Math.round(Face.DESCENT * type.size());
  }

  @Override
  public int stringWidth(String text) {
    return (int) Math.round(type.width(text));
  }

  @Override
  public int charWidth(char character) {
    return stringWidth(String.valueOf(character));
  }

  @Override
  public int charsWidth(char[] characters, int offset, int length) {
    return stringWidth(new String(characters, offset, length));
  }
}
