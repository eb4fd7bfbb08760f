package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.utfall.page.Dated;
import se.utfall.page.Page;

/** The lists for search engines, made when the site knows its own address (sitemaps.org 0.9). */
public final class Sitemap {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      """;

  private final SortedMap<String, Optional<LocalDate>> addresses = new TreeMap<>();

  synchronized void add(Page page) {
    if (page.frame().kept().isEmpty()) {
      Optional<LocalDate> changed =
          page instanceof Dated dated ? dated.changed() : Optional.empty();
      page.frame().canonical().ifPresent(address -> addresses.put(address, changed));
    }
  }

  /** The sitemap and the robots file, or nothing where no page has an absolute address. */
  public synchronized List<OutputFile> files() {
    if (addresses.isEmpty()) {
      return List.of();
    }
    StringBuilder out = new StringBuilder(HEAD);
    addresses.forEach((address, changed) -> out.append(entry(address, changed)));
    String robots = "User-agent: *\nAllow: /\nSitemap: " + addresses.firstKey() + "sitemap.xml\n";
    return List.of(
        file("sitemap.xml", out.append("</urlset>\n").toString()), file("robots.txt", robots));
  }

  /** A page whose day is not known has none: a false one would teach readers to trust none. */
  private static String entry(String address, Optional<LocalDate> changed) {
    String day = changed.map(date -> "<lastmod>" + date + "</lastmod>").orElse("");
    return "<url><loc>" + escaped(address) + "</loc>" + day + "</url>\n";
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, OutputFile.Kind.INDEX, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;");
  }
}
