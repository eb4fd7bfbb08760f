package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * A page in the publisher's own words.
 *
 * @param contents the ways to its sections, where it has many
 */
public record ArticlePage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<Link> contents,
    Markup text,
    Optional<Verification> verification,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "article";
  }
}
