package se.utfall.content;

import java.util.Optional;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** What a field's text must be, and how it becomes a value. */
interface Kind<T> {
  /** The value of a text that is not blank, or nothing when its one fault has been reported. */
  Optional<T> read(Node.Scalar scalar, Diagnostics findings);

  /** What is broken when nothing stands behind the key. */
  default Rule whenEmpty() {
    return Rule.VALUE_EMPTY;
  }
}
