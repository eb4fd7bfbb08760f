package se.utfall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.text.Fingerprint;

/**
 * A site that has been built, with a file of its author's inside, and content that has changed
 * since; so the next build has much to do.
 */
record Trial(Path folder, String name) {
  private static final Path CASE = Path.of("src/test/resources/cases/valid-yaml/content");

  static Trial in(Path folder) throws IOException {
    Trial trial = new Trial(folder, "site");
    Files.createDirectories(trial.content());
    try (Stream<Path> files = Files.walk(CASE)) {
      for (Path file : files.filter(file -> !file.equals(CASE)).toList()) {
        Files.copy(file, trial.content().resolve(CASE.relativize(file).toString()));
      }
    }
    trial.build("sv");
    Path own = Files.createDirectories(trial.site().resolve("eget")).resolve("anteckning.txt");
    Files.writeString(own, "mitt");
    Path site = trial.content().resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replace("Resultat i", "Nya resultat i"));
    Path page = Files.createDirectories(trial.content().resolve("pages")).resolve("nytt.md");
    Files.writeString(page, "---\ntitle: Nytt\nupdated: 2022-01-01\n---\n\nEn ny sida.\n");
    return trial;
  }

  /** The same content, to be built somewhere else. */
  Trial at(String other) {
    return new Trial(folder, other);
  }

  Path content() {
    return folder.resolve("content");
  }

  Path site() {
    return folder.resolve(name);
  }

  private Ran build(String language, String... more) {
    Stream<String> line =
        Stream.of(
            "build",
            "--lang=" + language,
            "--content=" + content(),
            "--site=" + site(),
            "--templates=" + folder.resolve("none"));
    return Ran.run(Stream.concat(line, Stream.of(more)).toList());
  }

  /** What is said in both languages of a build that can't do its work, and what it changed. */
  String refusal(String... more) {
    StringBuilder said = new StringBuilder();
    Map<String, String> before = state();
    for (String language : new String[] {"sv", "en"}) {
      Ran ran = build(language, more);
      said.append(ran.err().replace(folder + "/", ""));
      said.append(ran.out().isEmpty() ? "" : "OUT " + ran.out());
      said.append("= ").append(ran.code()).append('\n');
    }
    Map<String, String> after = state();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(path -> !before.getOrDefault(path, "").equals(after.getOrDefault(path, "")))
        .forEach(path -> said.append("changed: ").append(path).append('\n'));
    return said.toString();
  }

  /** Whether a build that nothing hinders gives what one in an empty folder gives. */
  boolean isMendedByTheNextBuild() {
    Trial clean = at("clean");
    Ran next = build("sv");
    Ran wanted = clean.build("sv");
    Map<String, String> is = new TreeMap<>(tree(site()));
    is.keySet().removeIf(path -> path.startsWith(".utfall/") || path.endsWith("fyllnad"));
    Map<String, String> should = new TreeMap<>(tree(clean.site()));
    should.keySet().removeIf(path -> path.startsWith(".utfall/"));
    should.put("eget/anteckning.txt", Fingerprint.of("mitt".getBytes(UTF_8)));
    return next.code() == 0 && wanted.code() == 0 && is.equals(should);
  }

  private Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    tree(content()).forEach((path, sum) -> state.put("content/" + path, sum));
    tree(site()).forEach((path, sum) -> state.put(name + "/" + path, sum));
    return state;
  }

  /** The files in a folder, with their checksums; a file in its place is the empty path. */
  private static Map<String, String> tree(Path top) {
    Map<String, String> tree = new TreeMap<>();
    if (!Files.exists(top)) {
      return tree;
    }
    try (Stream<Path> all = Files.walk(top)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        tree.put(top.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
      }
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
