package se.utfall.lint;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Pages ask for nothing but the site's own files, and hold no style or script within themselves.
 */
final class OwnFiles implements Lint.OfPage {
  private static final String ASKED =
      "[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], [srcset], [poster], use[href]";

  /** A data block is run by nobody; the policies of pages let no script within them run either. */
  private static final String INLINE =
      "style, iframe, object, embed, script:not([src]):not([type=application/ld+json])";

  @Override
  public String rule() {
    return "own-files";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    for (Element element : page.dom().select(INLINE)) {
      faults.add(page, element, "<" + element.tagName() + ">");
    }
    for (Element element : page.dom().select(ASKED)) {
      String target = element.absUrl(element.hasAttr("href") ? "href" : "src");
      if (page.file(target).isEmpty()) {
        faults.add(page, element, "asks for " + target);
      }
    }
    page.dom().getAllElements().forEach(element -> attributes(page, element, faults));
  }

  private static void attributes(WebPage page, Element element, Faults faults) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.equals("style") || name.equals("target") || name.startsWith("on")) {
        faults.add(page, element, name + " on <" + element.tagName() + ">");
      }
    }
  }
}
