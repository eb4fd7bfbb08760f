package se.utfall.cli;

/** A form in which {@code diff} says what differs. */
enum DiffFormat {
  /** For people. */
  text,
  /** For programs, in a form of our own. */
  json,
  /** For a comment on a change; it fits one. */
  markdown
}
