package se.utfall.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One page of a built site: its address on the test's server, what it says and what it shows. */
record SitePage(String site, String path, URI address, Document document, Set<String> features) {
  static SitePage read(String site, Path root, Path file, URI base) {
    String path = root.relativize(file).toString().replace('\\', '/');
    URI address = base.resolve(path.replaceFirst("(^|/)index\\.html$", "$1"));
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      Document document = Jsoup.parse(Files.readString(file), address.toString(), parser);
      return new SitePage(site, path, address, document, features(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What kind of page it is, as its body says. */
  String kind() {
    return document.body().attr("data-page");
  }

  /** Its kind, and all that it shows, by the names that a style sheet knows it by. */
  private static Set<String> features(Document document) {
    Set<String> features = new HashSet<>();
    features.add("kind " + document.body().attr("data-page"));
    for (Element element : document.getAllElements()) {
      features.add(element.normalName());
      element.classNames().forEach(name -> features.add("." + name));
    }
    return Set.copyOf(features);
  }

  /** What it shows beyond what has been shown. */
  Set<String> beyond(Set<String> shown) {
    Set<String> beyond = new HashSet<>(features);
    beyond.removeAll(shown);
    return beyond;
  }

  String name() {
    return site + "/" + path;
  }

  /** The line in the file on which the page's Nth element of a name begins. */
  int line(String tag, int index) {
    Element element = document.getElementsByTag(tag).get(index);
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}
