package se.utfall.page;

/** A page in the publisher's own words. */
public record ArticlePage(
    Frame frame, String file, String heading, String summary, Markup text, About about)
    implements Page {

  @Override
  public String template() {
    return "article";
  }
}
