package se.utfall.model;

import java.util.Optional;

/**
 * Where figures come from.
 *
 * @param terms on which others may use them
 */
public record Source(String title, Optional<String> url, Optional<String> terms) {}
