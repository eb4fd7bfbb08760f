package se.utfall.model;

import java.util.Set;

/**
 * A page that the site makes by itself, which texts can link to.
 *
 * @param slug its address at the top of the site, without slashes
 * @param anchors the ids of its headings
 * @param made whether this site has it; if not, its address is still kept for it
 * @param beneath what has its pages beneath this one
 */
public record OwnPage(String slug, Set<String> anchors, boolean made, Beneath beneath) {

  /** What has its pages beneath a page, each with a slug of its own. */
  public enum Beneath {
    NOTHING,
    NEWS,
    BOARDS,
    EDITIONS
  }

  /** A page that every site has, with nothing beneath it. */
  public OwnPage(String slug, Set<String> anchors) {
    this(slug, anchors, true);
  }

  /** A page with nothing beneath it. */
  public OwnPage(String slug, Set<String> anchors, boolean made) {
    this(slug, anchors, made, Beneath.NOTHING);
  }
}
