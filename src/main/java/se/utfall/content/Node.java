package se.utfall.content;

import java.util.List;
import se.utfall.text.Position;

/** A piece of a data file as it stands there, before anything is asked of it. */
sealed interface Node {
  Position at();

  /** One value. It stays text until somebody asks for a number, a date or a choice. */
  record Scalar(Position at, String text) implements Node {
    boolean isBlank() {
      return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
  }

  /** Keys and what they hold, in the order of the file, each key once. */
  record Group(Position at, List<Entry> entries) implements Node {}

  /** A list. */
  record Items(Position at, List<Node> nodes) implements Node {}

  /** Something that has been reported and must not be looked at. */
  record Refused(Position at) implements Node {}

  /** A key with its place and what it holds. */
  record Entry(Position at, String key, Node value) {}
}
