package se.utfall.content;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.utfall.text.Position;

/**
 * A row of a CSV file or a sheet with the place of each of its fields.
 *
 * @param path the file's path as the user would type it
 * @param line the line at which the row begins, from 1
 * @param count how many fields the row has; only the first of very many are kept
 * @param columns where each field begins, in code points from 1, its quote included
 */
public record CsvRow(String path, int line, int count, List<String> fields, List<Integer> columns) {
  Position at(int field) {
    return new Position(path, line, columns.get(field));
  }

  Node.Scalar scalar(int field) {
    return new Node.Scalar(at(field), fields.get(field));
  }

  /** The first field that goes on in the next line, which none of ours does. */
  OptionalInt unclosed() {
    return IntStream.range(0, fields.size())
        .filter(field -> fields.get(field).chars().anyMatch(c -> c == '\n' || c == '\r'))
        .findFirst();
  }
}
