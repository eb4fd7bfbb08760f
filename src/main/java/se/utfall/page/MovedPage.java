package se.utfall.page;

/**
 * Stands where a page once was and leads at once to where it is now.
 *
 * @param to the page's address from here
 */
public record MovedPage(Frame frame, String file, String heading, String text, Link to)
    implements Page {

  @Override
  public String template() {
    return "moved";
  }
}
