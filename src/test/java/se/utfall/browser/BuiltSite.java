package se.utfall.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import se.utfall.Build;
import se.utfall.CaseDate;
import se.utfall.Folders;
import se.utfall.text.Diagnostics;

/** A site that was built for the tests and is being served. */
record BuiltSite(String name, Path root, SiteServer server, List<SitePage> pages)
    implements AutoCloseable {

  /** A page of this kind is left before anybody has seen it. */
  static final String LEADS_ON = "moved";

  /** The example in {@code content/}. */
  static BuiltSite demo(Path under) throws IOException {
    return build("demo", Path.of("content"), LocalDate.of(2022, 6, 1), under);
  }

  /** The user guide. */
  static BuiltSite guide(Path under) throws IOException {
    return build("guide", Path.of("docs/guide"), LocalDate.of(2026, 11, 22), under);
  }

  /** A folder among the cases. */
  static BuiltSite ofCase(String name, Path under) throws IOException {
    Path folder = Path.of("src/test/resources/cases", name);
    return build(name, folder.resolve("content"), CaseDate.of(folder), under);
  }

  /** A site with very many indicators, of which only the pages that find them are looked at. */
  static BuiltSite many(Path under) throws IOException {
    Path content = under.resolve("many-content");
    ManyIndicators.write(content);
    BuiltSite all = build("many", content, LocalDate.of(2022, 6, 1), under);
    List<SitePage> finding =
        all.pages().stream().filter(page -> page.path().startsWith("hitta/")).toList();
    return new BuiltSite(all.name(), all.root(), all.server(), finding);
  }

  /** A folder of pages that is served as it is. */
  static BuiltSite serving(String name, Path root) throws IOException {
    SiteServer server = SiteServer.of(root, base(root));
    try (Stream<Path> files = Files.walk(root)) {
      List<SitePage> pages =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .sorted()
              .map(file -> SitePage.read(name, root, file, server.address()))
              .filter(page -> !page.kind().equals(LEADS_ON))
              .toList();
      return new BuiltSite(name, root, server, pages);
    }
  }

  /** The path under which the site is meant to stand, as its home page says, or the root. */
  private static String base(Path root) throws IOException {
    Path home = root.resolve("index.html");
    if (!Files.exists(home)) {
      return "/";
    }
    String canonical =
        Jsoup.parse(Files.readString(home)).select("link[rel=canonical]").attr("href");
    return canonical.isEmpty() ? "/" : URI.create(canonical).getPath();
  }

  private static BuiltSite build(String name, Path content, LocalDate day, Path under)
      throws IOException {
    Path site = under.resolve(name);
    Diagnostics findings = new Diagnostics();
    new Build(new Folders(content, Path.of("templates"), site), day, findings, stage -> {})
        .publish();
    if (findings.hasErrors()) {
      throw new AssertionError(name + ": " + findings.sorted());
    }
    return serving(name, site);
  }

  /** The file behind an address. */
  Path file(URI address) {
    return server.file(address.getPath());
  }

  @Override
  public void close() {
    server.close();
  }
}
