package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page: head, header, breadcrumbs, footer.
 *
 * @param lang the page's language tag
 * @param home the address of the home page from here
 * @param title the document's title, unique in the site
 * @param description one sentence for search engines and shared links
 * @param canonical the absolute address, when the site knows its own
 * @param style the style sheet's address from here
 * @param icon the icon's address from here
 * @param feeds what of the page can be followed, the page's own first, when the site knows its own
 *     address
 * @param claims the claims that the page carries, as a file beside it
 * @param publisher the municipality's name
 * @param tongues the same page in the site's other languages
 * @param alternates the languages that the page is there in, when the site knows its own address
 * @param menu links in the header
 * @param crumbs the way from the home page to the page above this one
 * @param contact who answers questions
 * @param foot links in the footer
 * @param kept what says that this is an edition that is kept, where it is one
 * @param sharing what it says where its address is shared
 */
public record Frame(
    String lang,
    String home,
    String title,
    String description,
    Optional<String> canonical,
    String style,
    String icon,
    List<Link> feeds,
    Optional<String> claims,
    String publisher,
    String tagline,
    Optional<Logo> logo,
    List<Tongue> tongues,
    List<Alternate> alternates,
    List<MenuItem> menu,
    List<Link> crumbs,
    ContactView contact,
    List<MenuItem> foot,
    Optional<Kept> kept,
    Sharing sharing) {

  /** The same on a page whose text has been checked. */
  Frame with(Optional<Verification> verification) {
    return new Frame(
        lang,
        home,
        title,
        description,
        canonical,
        style,
        icon,
        feeds,
        verification.map(checked -> checked.file().href()),
        publisher,
        tagline,
        logo,
        tongues,
        alternates,
        menu,
        crumbs,
        contact,
        foot,
        kept,
        sharing);
  }

  /** The logo's address from here, and its size in pixels where the file tells it. */
  public record Logo(String src, String width, String height) {}

  /** A way to the same page in another language, named in that language. */
  public record Tongue(String label, String lang, String href) {}

  /** A language that the page is there in, with its absolute address. */
  public record Alternate(String lang, String href) {}

  /** Of which day the page is, and the way to the page as it is now. */
  public record Kept(String text, Link today) {}

  /** A link that knows whether it leads to the page it stands on. */
  public record MenuItem(String label, String href, boolean current) {}

  /** Who answers questions, with the ways to reach them. */
  public record ContactView(String function, List<Link> ways) {}
}
