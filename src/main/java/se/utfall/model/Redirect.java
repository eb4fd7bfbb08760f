package se.utfall.model;

/**
 * An address that a page once had and the one it has now, both from the site's root with a slash at
 * both ends.
 */
public record Redirect(String from, String to) {}
