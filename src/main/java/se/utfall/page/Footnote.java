package se.utfall.page;

/**
 * A note beneath a table on something in it.
 *
 * @param id its place on the page ("not-1")
 * @param mark the small number that leads to it ("1")
 * @param text what it says
 * @param first whether the table refers to it here for the first time, and it leads back here
 */
public record Footnote(String id, String mark, String text, boolean first) {}
