package se.utfall.explain;

import java.util.List;
import java.util.Optional;
import se.utfall.text.Saying;

/** What is answered to a question: explanations, or what in it nobody knows. */
public sealed interface Reply {

  /** There is something to explain. */
  record Known(List<Explanation> explanations) implements Reply {}

  /** Nothing is called that; perhaps something else was meant. */
  record Unknown(Saying what, Optional<String> near) implements Reply {}
}
