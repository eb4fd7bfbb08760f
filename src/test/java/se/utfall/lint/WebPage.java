package se.utfall.lint;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page as built.
 *
 * @param path its file, from the site's root
 * @param root stands for the site's own address, so that relative links can be followed
 */
record WebPage(String path, String root, String html, Document dom) {

  static WebPage of(String path, String root, String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return new WebPage(path, root, html, Jsoup.parse(html, root + path, parser));
  }

  String address() {
    return root + path;
  }

  /** The file that an address within the site names; nothing for another site's address. */
  Optional<String> file(String address) {
    if (!address.startsWith(root)) {
      return Optional.empty();
    }
    String way = URI.create(address.substring(root.length())).getPath();
    return Optional.of(way.isEmpty() || way.endsWith("/") ? way + "index.html" : way);
  }

  /** Whether it is the page for addresses that lead nowhere, which itself has none. */
  boolean isForLost() {
    return path.endsWith("404.html");
  }

  /** Whether it stands where a page once was and leads to where that is now. */
  boolean leadsOn() {
    return dom.selectFirst("meta[http-equiv=refresh]") != null;
  }

  String lang() {
    return dom.selectFirst("html").attr("lang");
  }

  /** The language of what stands in an element. */
  static String lang(Element element) {
    Element holder = element.closest("[lang]");
    return holder == null ? "" : holder.attr("lang");
  }
}
