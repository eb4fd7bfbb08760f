package se.utfall.cli;

import java.util.List;
import java.util.Optional;

/** One sort of what differs, in words. */
record DiffSection(String title, List<Row> rows, Optional<Advice> advice) {

  /** One thing that differs; one of the sides may lack it. */
  record Row(String what, Optional<String> before, Optional<String> after) {}

  /** What to do about it, and lines to be copied. */
  record Advice(String words, List<String> lines) {}
}
