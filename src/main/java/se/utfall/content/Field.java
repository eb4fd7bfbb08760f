package se.utfall.content;

import java.util.Optional;
import se.utfall.text.Position;

/**
 * One field of a file: what it says, if it stands there and could be read, and where. A field that
 * could not be read has already been reported; a field that is allowed to be absent has the place
 * of its parent.
 */
public record Field<T>(Position at, Optional<T> value) {
  public static <T> Field<T> of(Position at, T value) {
    return new Field<>(at, Optional.of(value));
  }

  public static <T> Field<T> absent(Position at) {
    return new Field<>(at, Optional.empty());
  }

  /** The value of a field that must be there once a run has no errors. */
  public T get() {
    return value.orElseThrow(() -> new IllegalStateException("unreported absence at " + at));
  }
}
