package se.utfall.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.utfall.cli.Cli;
import se.utfall.text.Fingerprint;

/**
 * Two versions of a content, with what a build of each gives in an empty folder. The second has
 * another title and colour on every page, a page more, and a survey at another address.
 */
final class TwoVersions {
  private static final String ASKING = "link[href], script[src], img[src], source[srcset], a[href]";

  private final Path folder;
  private final List<SortedMap<String, String>> clean = new ArrayList<>();

  /** What a page asks for, by its path and checksum. */
  private final Map<String, Set<String>> asked = new HashMap<>();

  private TwoVersions(Path folder) {
    this.folder = folder;
  }

  static TwoVersions of(Path content, Path folder) throws IOException {
    TwoVersions versions = new TwoVersions(folder);
    versions.copy(content, 0);
    versions.copy(content, 1);
    versions.change(versions.content(1));
    for (int version = 0; version < 2; version++) {
      Path site = folder.resolve("clean-" + version);
      versions.build(version, site);
      versions.clean.add(tree(site));
      versions.readPages(site, versions.clean.get(version));
    }
    return versions;
  }

  Path content(int version) {
    return folder.resolve("content-" + version);
  }

  /** What to type to build a version. */
  List<String> line(int version, Path site, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "build",
                "--date=2022-06-01",
                "--content=" + content(version),
                "--templates=" + folder.resolve("none"),
                "--site=" + site));
    line.addAll(List.of(more));
    return line;
  }

  /** Builds a version here and now, without a fault. */
  void build(int version, Path site, String... more) {
    PrintStream nobody = new PrintStream(OutputStream.nullOutputStream());
    int code = Cli.run(line(version, site, more), Clock.systemUTC(), nobody, nobody);
    if (code != 0) {
      throw new IllegalStateException("exit code " + code);
    }
  }

  /** The files of a version with their checksums. */
  SortedMap<String, String> clean(int version) {
    return clean.get(version);
  }

  /** What no reader may meet: a file that is of neither version, or a page that lacks something. */
  List<String> faults(Map<String, String> site) {
    List<String> faults = new ArrayList<>();
    site.forEach(
        (path, sum) -> {
          if (clean.stream().noneMatch(one -> sum.equals(one.get(path)))) {
            faults.add(path + " is of neither version");
          }
          asked.getOrDefault(path + " " + sum, Set.of()).stream()
              .filter(wanted -> !site.containsKey(wanted))
              .forEach(wanted -> faults.add(path + " asks for " + wanted));
        });
    return faults;
  }

  /** How many things pages ask for, and so are looked for after each kill. */
  int asks() {
    return asked.values().stream().mapToInt(Set::size).sum();
  }

  /** The files in a folder but Utfall's own and those that are the author's, with checksums. */
  static SortedMap<String, String> tree(Path top) throws IOException {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(top)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = top.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(Layout.OWN + "/") && !path.startsWith("eget/")) {
          tree.put(path, Fingerprint.of(Files.readAllBytes(file)));
        }
      }
    }
    return tree;
  }

  private void copy(Path content, int version) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.toList()) {
        Files.copy(file, content(version).resolve(content.relativize(file).toString()));
      }
    }
  }

  private void change(Path content) throws IOException {
    Path site = content.resolve("site.yaml");
    String text = Files.readString(site).replaceFirst("(?m)^title: .*", "$0 B");
    Files.writeString(
        site,
        text.contains("accent: ")
            ? text.replaceFirst("accent: .*", "accent: \"#0b5395\"")
            : text + "look: {accent: \"#0b5395\"}\n");
    Path page = Files.createDirectories(content.resolve("pages")).resolve("nytt.md");
    Files.writeString(page, "---\ntitle: Nytt\nupdated: 2022-01-01\n---\n\nEn ny sida.\n");
    moveLastSurvey(content);
  }

  private static void moveLastSurvey(Path content) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(content)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Path survey =
        files.stream()
            .filter(file -> file.endsWith("survey.yaml"))
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .getParent();
    String name = survey.getFileName().toString();
    for (Path file : files.stream().filter(file -> file.toString().endsWith(".md")).toList()) {
      String moved = Files.readString(file).replace("/" + name + "/", "/" + name + "-b/");
      Files.writeString(file, moved);
    }
    Files.move(survey, survey.resolveSibling(name + "-b"));
  }

  private void readPages(Path site, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String html = Files.readString(site.resolve(file.getKey()));
        Set<String> wanted = wanted(file.getKey(), html);
        wanted.retainAll(files.keySet()); // the rest are addresses of pages, or outside the site
        asked.put(file.getKey() + " " + file.getValue(), wanted);
      }
    }
  }

  private static Set<String> wanted(String path, String html) {
    URI base = URI.create("http://site/" + path);
    Set<String> wanted = new HashSet<>();
    for (Element element : Jsoup.parse(html).select(ASKING)) {
      for (String attribute : List.of("href", "src", "srcset")) {
        String value = element.attr(attribute).replaceFirst(" .*", "");
        URI address = base.resolve(value.replaceFirst("#.*", ""));
        if ("site".equals(address.getHost()) && !address.getPath().endsWith(".html")) {
          wanted.add(address.getPath().substring(1));
        }
      }
    }
    return wanted;
  }
}
