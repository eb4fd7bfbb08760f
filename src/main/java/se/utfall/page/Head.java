package se.utfall.page;

import java.util.Optional;

/** The head of a table's column, with a footnote on all its values. */
public record Head(String name, Optional<Footnote> note) {}
