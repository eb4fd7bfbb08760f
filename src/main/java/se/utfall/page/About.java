package se.utfall.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The foot of a page's own matter: contact, date, source and links to the neighbours.
 *
 * @param share where the page's address can be told to others, if the site knows it
 * @param changed the newest of the days on which what the page is made of was changed, if known
 */
public record About(
    List<Fact> facts, List<Neighbour> neighbours, List<Link> share, Optional<LocalDate> changed) {
  /** Of a page that few would share. */
  public About(List<Fact> facts, List<Neighbour> neighbours) {
    this(facts, neighbours, List.of(), Optional.empty());
  }

  /** The same on a page with results. */
  About with(List<Link> links) {
    return new About(facts, neighbours, links, changed);
  }

  /** The same of a page that was last changed on a day. */
  About changed(LocalDate day) {
    return new About(facts, neighbours, share, Optional.of(day));
  }

  /** The same with how to refer to the page. */
  About citing(Fact citation) {
    return new About(
        Stream.concat(facts.stream(), Stream.of(citation)).toList(), neighbours, share, changed);
  }

  /** A page before, after or above this one. */
  public record Neighbour(String role, Link link) {}
}
