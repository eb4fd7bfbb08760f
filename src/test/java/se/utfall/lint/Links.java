package se.utfall.lint;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Every way within the site leads to a file, and to an anchor that its page has. */
final class Links implements Lint {
  @Override
  public String rule() {
    return "links";
  }

  @Override
  public void read(Website site, Faults faults) {
    for (WebPage page : site.pages().values()) {
      for (Element element : page.dom().select("[href], [src]")) {
        String target = element.absUrl(element.hasAttr("href") ? "href" : "src");
        page.file(target)
            .flatMap(file -> wrong(site, file, target))
            .ifPresent(what -> faults.add(page, element, what));
      }
    }
  }

  private static Optional<String> wrong(Website site, String file, String target) {
    if (!site.hasFile(file)) {
      return Optional.of("no file " + file);
    }
    String anchor = URI.create(target).getFragment();
    WebPage page = site.pages().get(file);
    return anchor == null || (page != null && page.dom().getElementById(anchor) != null)
        ? Optional.empty()
        : Optional.of("no #" + anchor + " in " + file);
  }
}
