package se.utfall.lint;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Every page has a title and a description, and no other page has the same. */
final class Titles implements Lint {
  @Override
  public String rule() {
    return "titles";
  }

  @Override
  public void read(Website site, Faults faults) {
    Map<String, String> titles = new HashMap<>();
    Map<String, String> descriptions = new HashMap<>();
    for (WebPage page : site.pages().values()) {
      Element title = page.dom().selectFirst("head > title");
      Element described = page.dom().selectFirst("meta[name=description]");
      unique(page, title, title == null ? "" : title.text(), titles, faults);
      unique(
          page,
          described,
          described == null ? "" : described.attr("content"),
          descriptions,
          faults);
    }
  }

  private static void unique(
      WebPage page, Element at, String words, Map<String, String> seen, Faults faults) {
    int line = at == null ? 1 : at.sourceRange().start().lineNumber();
    String before = seen.putIfAbsent(words, page.path());
    if (words.isBlank()) {
      faults.add(page, line, "no title or no description");
    } else if (before != null) {
      faults.add(page, line, "the same as on " + before + ": " + words);
    }
  }
}
