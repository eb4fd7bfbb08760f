package se.utfall.model;

import java.util.Optional;

/** Where figures come from. */
public record Source(String title, Optional<String> url) {}
