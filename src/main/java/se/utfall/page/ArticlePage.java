package se.utfall.page;

import java.util.Optional;

/** A page in the publisher's own words. */
public record ArticlePage(
    Frame frame,
    String file,
    String heading,
    String summary,
    Markup text,
    Optional<Verification> verification,
    About about)
    implements Page {

  @Override
  public String template() {
    return "article";
  }
}
