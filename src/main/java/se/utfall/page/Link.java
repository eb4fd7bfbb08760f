package se.utfall.page;

/**
 * A link with its words and its address as seen from the page.
 *
 * @param external whether it leads to another site, which the page then says
 */
public record Link(String label, String href, boolean external) {
  static Link inside(String label, String href) {
    return new Link(label, href, false);
  }

  static Link outside(String label, String href) {
    return new Link(label, href, true);
  }
}
