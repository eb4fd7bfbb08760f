package se.utfall.model;

import java.time.LocalDate;
import java.util.Optional;
import se.utfall.text.Prose;

/** A page of its own in the publisher's words, for instance "Om webbplatsen". */
public record Article(
    String slug, String title, Optional<String> summary, LocalDate updated, Prose prose) {}
