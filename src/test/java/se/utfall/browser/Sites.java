package se.utfall.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The example, the guide and the test sites, built and served; and the fewest pages that show all
 * they can.
 */
record Sites(Path folder, List<BuiltSite> all) implements AutoCloseable {
  private static final List<String> CASES =
      List.of(
          "seven-models",
          "kalmar",
          "alingsas",
          "claims-page",
          "corrections",
          "few-figures",
          "many-kinds",
          "two-languages");

  static Sites build() throws IOException {
    Path folder = Files.createTempDirectory("utfall-sites");
    List<BuiltSite> sites = new ArrayList<>();
    sites.add(BuiltSite.demo(folder));
    sites.add(BuiltSite.guide(folder));
    for (String name : CASES) {
      sites.add(BuiltSite.ofCase(name, folder));
    }
    sites.add(BuiltSite.many(folder));
    return new Sites(folder, List.copyOf(sites));
  }

  List<SitePage> pages() {
    return all.stream().flatMap(site -> site.pages().stream()).toList();
  }

  BuiltSite of(SitePage page) {
    return all.stream().filter(site -> site.name().equals(page.site())).findFirst().orElseThrow();
  }

  /**
   * Few pages that together show all that the pages show: each kind of page, and on each kind every
   * name that a style sheet could know something by.
   */
  List<SitePage> sample() {
    List<SitePage> sample = new ArrayList<>();
    List<SitePage> rest = new ArrayList<>(pages());
    Set<String> shown = new HashSet<>();
    while (!rest.isEmpty()) {
      SitePage next =
          Collections.max(rest, Comparator.comparingInt(page -> page.beyond(shown).size()));
      if (!shown.addAll(next.features())) {
        break;
      }
      sample.add(next);
      rest.remove(next);
    }
    return sample;
  }

  /** The richest page of each kind, the example's if it has one. */
  Map<String, SitePage> kinds() {
    Map<String, SitePage> kinds = new TreeMap<>();
    for (BuiltSite site : all) {
      site.pages().stream()
          .sorted(Comparator.comparingInt(page -> -page.features().size()))
          .forEach(page -> kinds.putIfAbsent(page.kind(), page));
    }
    return kinds;
  }

  @Override
  public void close() throws IOException {
    all.forEach(BuiltSite::close);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
