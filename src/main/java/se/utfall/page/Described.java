package se.utfall.page;

/** A page and what it is about, in a list of links. */
public record Described(Link link, String summary) {}
