package se.utfall.content;

import se.utfall.text.Position;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the tokens of a source stand. JSON's columns are counted here, because Jackson counts an
 * emoji as two; the count goes on from the last place, so that a long line is walked once.
 */
final class Places {
  private final Source source;
  private int offset;
  private int line = 1;
  private int column = 1;

  Places(Source source) {
    this.source = source;
  }

  Position of(TokenStreamLocation location) {
    return source.isJson()
        ? offset((int) location.getCharOffset())
        : mark(location.getLineNr() - 1, location.getColumnNr() - 1);
  }

  /** The place of YAML's mark, which counts lines and columns from 0. */
  Position mark(int markLine, int markColumn) {
    return new Position(
        source.path(), source.firstLine() + Math.max(0, markLine), Math.max(0, markColumn) + 1);
  }

  /** The place of a character (UTF-16 unit) of the source. */
  Position offset(int wanted) {
    if (wanted < offset) {
      offset = 0;
      line = 1;
      column = 1;
    }
    int end = Math.min(wanted, source.text().length());
    while (offset < end) {
      step(source.text().codePointAt(offset));
    }
    return new Position(source.path(), source.firstLine() + line - 1, column);
  }

  private void step(int codePoint) {
    offset += Character.charCount(codePoint);
    line += codePoint == '\n' ? 1 : 0;
    column = codePoint == '\n' ? 1 : column + 1;
  }
}
