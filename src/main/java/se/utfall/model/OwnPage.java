package se.utfall.model;

import java.util.Set;

/**
 * A page that the site makes by itself, which texts can link to.
 *
 * @param slug its address at the top of the site, without slashes
 * @param anchors the ids of its headings
 */
public record OwnPage(String slug, Set<String> anchors) {}
