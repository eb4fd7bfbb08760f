package se.utfall.lint;

import java.util.HashSet;
import java.util.Set;

/** Every page is linked to from another, but the start and those for addresses that are lost. */
final class Orphans implements Lint {
  @Override
  public String rule() {
    return "no-orphan";
  }

  @Override
  public void read(Website site, Faults faults) {
    Set<String> linked = new HashSet<>(Set.of("index.html"));
    for (WebPage page : site.pages().values()) {
      page.dom().select("a[href]").stream()
          .map(a -> a.absUrl("href"))
          .flatMap(target -> page.file(target).stream())
          .filter(file -> !file.equals(page.path()))
          .forEach(linked::add);
    }
    site.pages().values().stream()
        .filter(page -> !page.isForLost() && !page.leadsOn() && !linked.contains(page.path()))
        .forEach(page -> faults.add(page, 1, "no page links here"));
  }
}
