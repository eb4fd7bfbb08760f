package se.utfall.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A site as built, by the paths of its pages. */
record Website(String name, Path folder, Map<String, WebPage> pages) {
  private static final String HOST = "https://site.invalid";

  static Website read(String name, Path folder) {
    Map<String, WebPage> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      String root = HOST + base(Files.readString(folder.resolve("index.html")));
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        pages.put(path, WebPage.of(path, root, Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Website(name, folder, pages);
  }

  boolean hasFile(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  /** The path that the site lies at, as far as it knows its own address. */
  private static String base(String home) {
    Element canonical = Jsoup.parse(home).selectFirst("link[rel=canonical]");
    return canonical == null ? "/" : URI.create(canonical.attr("href")).getPath();
  }
}
