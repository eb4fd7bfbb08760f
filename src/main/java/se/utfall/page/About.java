package se.utfall.page;

import java.util.List;

/**
 * The foot of a page's own matter: contact, date, source and links to the neighbours.
 *
 * @param share where the page's address can be told to others, if the site knows it
 */
public record About(List<Fact> facts, List<Neighbour> neighbours, List<Link> share) {
  /** Of a page that few would share. */
  public About(List<Fact> facts, List<Neighbour> neighbours) {
    this(facts, neighbours, List.of());
  }

  /** The same on a page with results. */
  About with(List<Link> links) {
    return new About(facts, neighbours, links);
  }

  /** A page before, after or above this one. */
  public record Neighbour(String role, Link link) {}
}
