package se.utfall.model;

/**
 * Where the values of a series come from when it is not the indicator's own source.
 *
 * @param worked whether they are our own calculation on what the source publishes
 */
public record Origin(Source source, boolean worked) {}
