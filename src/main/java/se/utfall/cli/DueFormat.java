package se.utfall.cli;

/** A form in which {@code due} says what is due. */
enum DueFormat {
  text,
  json
}
