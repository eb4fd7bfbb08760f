package se.utfall.content;

import se.utfall.text.Position;

/**
 * Data in YAML or JSON and where it stands.
 *
 * @param firstLine the line of the file at which the text begins, 1 unless it is a front matter
 */
record Source(String path, String text, int firstLine, Format format) {
  /** The two ways to write data. */
  enum Format {
    YAML,
    JSON
  }

  static Source file(String path, String text) {
    return new Source(path, text, 1, path.endsWith(".json") ? Format.JSON : Format.YAML);
  }

  static Source frontMatter(String path, String text) {
    return new Source(path, text, 2, Format.YAML);
  }

  boolean isJson() {
    return format == Format.JSON;
  }

  /** A place in the text, whose lines and columns count from 0. */
  Position at(int line, int column) {
    return new Position(path, firstLine + line, column + 1);
  }

  Position start() {
    return new Position(path, firstLine, 1);
  }
}
