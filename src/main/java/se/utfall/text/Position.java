package se.utfall.text;

import java.util.Comparator;

/**
 * A place in a file: the path as the user would type it, line and column counted from 1, the column
 * in code points. Line 0 stands for the file as a whole.
 */
public record Position(String path, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::path)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** A file as a whole, for faults that have no line. */
  public static Position file(String path) {
    return new Position(path, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line == 0 ? path : path + ":" + line + ":" + column;
  }
}
