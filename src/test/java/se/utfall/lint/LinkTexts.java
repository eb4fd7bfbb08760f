package se.utfall.lint;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import se.utfall.text.LinkText;

/**
 * A link's words say where it leads: no "here", no bare address, and on one page the same words
 * never lead to two places. Those to other sites say so.
 */
final class LinkTexts implements Lint.OfPage {
  @Override
  public String rule() {
    return "link-text";
  }

  @Override
  public void read(WebPage page, Faults faults) {
    Map<String, String> leads = new HashMap<>();
    for (Element link : page.dom().select("a[href]")) {
      String name = name(link);
      String bare = bare(link);
      if (LinkText.saysNothing(bare)) {
        faults.add(page, link, "“" + name + "” says nothing");
      } else if (LinkText.isAddress(bare)) {
        faults.add(page, link, "“" + name + "” is an address");
      }
      String target = link.absUrl("href");
      String before = leads.putIfAbsent(name, target);
      if (before != null && !before.equals(target)) {
        faults.add(page, link, "“" + name + "” leads to " + target + " and " + before);
      }
      if (page.file(target).isEmpty() && target.startsWith("http") && name.equals(bare)) {
        faults.add(page, link, "“" + name + "” does not say that it leads elsewhere");
      }
    }
  }

  /** As it is read out. */
  private static String name(Element link) {
    Element shown = link.clone();
    shown.select("[aria-hidden=true]").remove();
    shown
        .select("img[alt]")
        .forEach(img -> img.replaceWith(new Element("i").text(img.attr("alt"))));
    return link.hasAttr("aria-label") ? link.attr("aria-label") : shown.text();
  }

  /** Without what is said for those who do not see the page. */
  private static String bare(Element link) {
    Element shown = link.clone();
    shown.select(".visually-hidden").remove();
    return name(shown);
  }
}
