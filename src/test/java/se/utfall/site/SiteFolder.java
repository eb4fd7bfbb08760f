package se.utfall.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.render.OutputFile;
import se.utfall.render.OutputFile.Kind;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;

/** A site folder under test: published into, and looked at whole. */
record SiteFolder(Path path) {
  static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  static OutputFile asset(String path, String text) {
    return file(path, Kind.ASSET, text);
  }

  static OutputFile data(String path, String text) {
    return file(path, Kind.DATA, text);
  }

  static OutputFile page(String path, String text) {
    return file(path, Kind.PAGE, text);
  }

  static OutputFile index(String path, String text) {
    return file(path, Kind.INDEX, text);
  }

  private static OutputFile file(String path, Kind kind, String text) {
    return new OutputFile(path, kind, text.getBytes(UTF_8));
  }

  /** Publishes without any finding. */
  Outcome publish(OutputFile... files) {
    return publish(List.of(files));
  }

  Outcome publish(List<OutputFile> files) {
    Diagnostics findings = new Diagnostics();
    Optional<Outcome> outcome = attempt(files, findings, Steps.UNWATCHED);
    assertEquals(List.of(), printed(findings));
    return outcome.orElseThrow();
  }

  /** Publishes in vain; what was said about it, without hints and with the folder as SITE. */
  List<String> refusal(OutputFile... files) {
    return refusal(List.of(files), Steps.UNWATCHED);
  }

  List<String> refusal(List<OutputFile> files, Steps steps) {
    Diagnostics findings = new Diagnostics();
    assertEquals(Optional.empty(), attempt(files, findings, steps));
    return printed(findings);
  }

  Optional<Outcome> attempt(List<OutputFile> files, Diagnostics findings, Steps steps) {
    Optional<Publisher> opened = Publisher.open(path, findings, steps);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (Publisher publisher = opened.get()) {
      files.forEach(publisher::stage);
      return publisher.commit();
    }
  }

  List<String> printed(Diagnostics findings) {
    Messages messages = Messages.in("en");
    return findings.sorted().stream()
        .map(finding -> messages.print(finding).lines().findFirst().orElseThrow())
        .map(line -> line.replace(path.toString(), "SITE"))
        .toList();
  }

  /** Everything but Utfall's own folder: folders with a slash, files with their text. */
  Map<String, String> tree() throws IOException {
    Map<String, String> tree = all();
    tree.keySet().removeIf(name -> name.startsWith(".utfall/"));
    return tree;
  }

  /** Everything, Utfall's own folder too. */
  Map<String, String> all() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    for (Path each : walk()) {
      String name = path.relativize(each).toString().replace('\\', '/');
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        tree.put(name + "/", "");
      } else {
        tree.put(name, Files.readString(each));
      }
    }
    return tree;
  }

  /** The time of everything that is there, the folder itself included. */
  Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path each : walk()) {
      times.put(path.relativize(each).toString(), time(each));
    }
    times.put(".", time(path));
    return times;
  }

  /** Sets all times back, so that any change shows. */
  void age() throws IOException {
    List<Path> deepestFirst = new ArrayList<>(walk());
    deepestFirst.add(path);
    for (Path each : deepestFirst) {
      Files.setLastModifiedTime(each, LONG_AGO);
    }
  }

  void put(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void copyTo(Path other) throws IOException {
    Files.createDirectories(other);
    for (Path each : walk()) {
      Files.copy(each, other.resolve(path.relativize(each).toString()));
    }
  }

  private List<Path> walk() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(each -> !each.equals(path)).sorted().toList();
    }
  }

  private static FileTime time(Path file) throws IOException {
    return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
  }
}
