package se.utfall.model;

import java.time.LocalDate;
import java.util.Optional;
import se.utfall.text.Prose;

/** An editor's text about the figures of one edition. */
public record Commentary(Period edition, Optional<String> author, LocalDate updated, Prose prose) {}
