package se.utfall.page;

import java.util.List;

/** The foot of a page's own matter: contact, date, source and links to the neighbours. */
public record About(List<Fact> facts, List<Neighbour> neighbours) {
  /** A page before, after or above this one. */
  public record Neighbour(String role, Link link) {}
}
