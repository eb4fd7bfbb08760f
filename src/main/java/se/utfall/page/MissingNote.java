package se.utfall.page;

/** A short word for a missing value and what it means, for the legend under a table. */
public record MissingNote(String word, String meaning) {}
