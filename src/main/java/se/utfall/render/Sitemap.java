package se.utfall.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import se.utfall.page.Page;

/** The lists for search engines, made when the site knows its own address (sitemaps.org 0.9). */
public final class Sitemap {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      """;

  private final NavigableSet<String> addresses = new TreeSet<>();

  synchronized void add(Page page) {
    page.frame().canonical().ifPresent(addresses::add);
  }

  /** The sitemap and the robots file, or nothing where no page has an absolute address. */
  public synchronized List<OutputFile> files() {
    if (addresses.isEmpty()) {
      return List.of();
    }
    StringBuilder out = new StringBuilder(HEAD);
    addresses.forEach(a -> out.append("<url><loc>").append(escaped(a)).append("</loc></url>\n"));
    String robots = "User-agent: *\nAllow: /\nSitemap: " + addresses.first() + "sitemap.xml\n";
    return List.of(
        file("sitemap.xml", out.append("</urlset>\n").toString()), file("robots.txt", robots));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, OutputFile.Kind.INDEX, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;");
  }
}
