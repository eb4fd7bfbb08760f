package se.utfall.model;

import java.time.LocalDate;
import java.util.Optional;
import se.utfall.text.Prose;

/**
 * A page of its own in the publisher's words, for instance "Om webbplatsen".
 *
 * @param order its place among the others in lists; those without come last
 */
public record Article(
    String slug,
    String title,
    Optional<String> summary,
    LocalDate updated,
    Optional<Integer> order,
    Prose prose) {}
