package se.utfall.content;

import se.utfall.text.Position;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the tokens of a source stand. Columns are counted here, because Jackson counts an emoji as
 * two in JSON; the count goes on from the last place, so that a long line is walked once.
 */
final class Places {
  private final Source source;
  private int offset;
  private int index;
  private int line;
  private int column;

  Places(Source source) {
    this.source = source;
  }

  /** The place of a token: JSON counts UTF-16 units from the start, YAML code points. */
  Position of(TokenStreamLocation location) {
    int wanted = (int) location.getCharOffset();
    return source.isJson() ? offset(wanted) : index(wanted);
  }

  /** The place of a UTF-16 unit of the source. */
  Position offset(int wanted) {
    restartIf(wanted < offset);
    while (offset < Math.min(wanted, source.text().length())) {
      step();
    }
    return position();
  }

  /** The place of a code point of the source. */
  Position index(int wanted) {
    restartIf(wanted < index);
    while (index < wanted && offset < source.text().length()) {
      step();
    }
    return position();
  }

  /** What stands at the last place, up to the next space, bracket or comma. */
  String word() {
    int end = offset;
    while (end < source.text().length() && " \t\r\n,[]{}".indexOf(source.text().charAt(end)) < 0) {
      end++;
    }
    return source.text().substring(offset, end);
  }

  /** The character at the last place, or nothing at the end. */
  String character() {
    return offset < source.text().length()
        ? Character.toString(source.text().codePointAt(offset))
        : "";
  }

  private Position position() {
    return new Position(source.path(), source.firstLine() + line, column + 1);
  }

  private void step() {
    int codePoint = source.text().codePointAt(offset);
    offset += Character.charCount(codePoint);
    index++;
    line += codePoint == '\n' ? 1 : 0;
    column = codePoint == '\n' ? 0 : column + 1;
  }

  private void restartIf(boolean backwards) {
    if (backwards) {
      offset = 0;
      index = 0;
      line = 0;
      column = 0;
    }
  }
}
