package se.utfall.svg;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** The heights of a line of text in a {@link Face}. */
final class FaceLine extends LineMetrics {
  private final Type type;
  private final int length;

  FaceLine(Type type, int length) {
    this.type = type;
    this.length = length;
  }

  @Override
  public int getNumChars() {
    return length;
  }

  @Override
  public float getAscent() {
    return (float) (Face.ASCENT * type.size());
  }

  @Override
  public float getDescent() {
    return (float) (Face.DESCENT * type.size());
  }

  @Override
  public float getLeading() {
    return 0;
  }

  @Override
  public float getHeight() {
    return getAscent() + getDescent();
  }

  @Override
  public int getBaselineIndex() {
    return Font.ROMAN_BASELINE;
  }

  @Override
  public float[] getBaselineOffsets() {
    return new float[3];
  }

  @Override
  public float getStrikethroughOffset() {
    return -getAscent() / 3;
  }

  @Override
  public float getStrikethroughThickness() {
    return 1;
  }

  @Override
  public float getUnderlineOffset() {
    return 1;
  }

  @Override
  public float getUnderlineThickness() {
    return 1;
  }
}
