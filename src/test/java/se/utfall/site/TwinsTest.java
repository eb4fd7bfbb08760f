package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.utfall.site.SiteFolder.asset;
import static se.utfall.site.SiteFolder.data;
import static se.utfall.site.SiteFolder.index;
import static se.utfall.site.SiteFolder.page;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.render.OutputFile;
import se.utfall.site.Steps.Step;
import se.utfall.text.Diagnostics;

/** A site that is a link to the newer of two folders. */
@DisabledOnOs(OS.WINDOWS)
class TwinsTest {
  @TempDir private Path temp;
  private Path link = Path.of("");
  private SiteFolder first = new SiteFolder(Path.of(""));
  private SiteFolder second = new SiteFolder(Path.of(""));

  @BeforeEach
  void choosePlaces() {
    link = temp.resolve("site");
    first = new SiteFolder(temp.resolve("site-1"));
    second = new SiteFolder(temp.resolve("site-2"));
  }

  /** A version whose files all say which it is, but for one. */
  private static List<OutputFile> version(String name) {
    return List.of(
        asset("a/site." + name + ".css", name),
        data("data.csv", name),
        page("same/index.html", "same"),
        page("v" + name + "/index.html", name),
        index("index.html", name));
  }

  private Outcome publish(String version) {
    Diagnostics findings = new Diagnostics();
    Optional<Outcome> outcome = attempt(version, findings, Steps.UNWATCHED);
    assertEquals(List.of(), printed(findings));
    return outcome.orElseThrow();
  }

  private Optional<Outcome> attempt(String version, Diagnostics findings, Steps steps) {
    Optional<Publisher> opened = Publisher.openBehind(link, findings, steps);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (Publisher publisher = opened.get()) {
      version(version).forEach(publisher::stage);
      return publisher.commit();
    }
  }

  private List<String> refusal(Steps steps) {
    Diagnostics findings = new Diagnostics();
    assertEquals(Optional.empty(), attempt("x", findings, steps));
    return printed(findings);
  }

  private List<String> printed(Diagnostics findings) {
    return new SiteFolder(temp).printed(findings);
  }

  private Set<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(temp)) {
      return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private Map<String, String> seen() throws IOException {
    return new SiteFolder(link.toRealPath()).tree();
  }

  @Test
  void thereAreTwoFoldersAndTheLinkLeadsToTheNewer() throws IOException {
    assertEquals(Optional.of(first.path()), publish("A").shown());
    assertEquals(Path.of("site-1"), Files.readSymbolicLink(link));
    assertEquals(Set.of("site", "site-1"), beside());
    Map<String, String> a = first.all();

    assertEquals(Optional.of(second.path()), publish("B").shown());
    assertEquals(Path.of("site-2"), Files.readSymbolicLink(link));
    assertEquals(a, first.all());
    assertEquals("B", seen().get("index.html"));

    publish("C");
    assertEquals(Path.of("site-1"), Files.readSymbolicLink(link));
    assertEquals(Set.of("site", "site-1", "site-2"), beside());
    for (SiteFolder folder : List.of(first, second)) {
      assertEquals(
          Set.of(".utfall/", ".utfall/lock", ".utfall/manifest"),
          folder.all().keySet().stream()
              .filter(path -> path.startsWith(".utfall/"))
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void assetsOfWhatReadersSawAreKeptButNotThoseOfTheVersionBefore() throws IOException {
    publish("A");
    publish("B");
    assertEquals(
        Set.of("a/site.A.css", "a/site.B.css"), assets(), "those of A for whoever reads A still");
    publish("C");
    assertEquals(Set.of("a/site.B.css", "a/site.C.css"), assets());
    publish("C");
    publish("C");
    assertEquals(Set.of("a/site.C.css"), assets());
  }

  private Set<String> assets() throws IOException {
    return seen().keySet().stream()
        .filter(path -> path.endsWith(".css"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void pagesThatAreGoneAreThoseThatReadersSaw() {
    publish("A");
    assertEquals(List.of("vA/index.html"), publish("B").gone());
    assertEquals(List.of("vB/index.html"), publish("C").gone());
    assertEquals(List.of(), publish("C").gone());
  }

  /** Or else a server would say of new bytes that they are older than a reader's copy. */
  @Test
  void timesAreThoseOfWhatReadersSaw() throws IOException {
    publish("A");
    publish("B");
    first.age();
    FileTime old = FileTime.fromMillis(2_000_000_000_000L / 2 + 1);
    Files.setLastModifiedTime(second.path().resolve("same/index.html"), old);

    publish("A");

    assertEquals(old, first.times().get("same/index.html"));
    assertNotEquals(SiteFolder.LONG_AGO, first.times().get("index.html"));
    assertNotEquals(SiteFolder.LONG_AGO, first.times().get("data.csv"));
  }

  @Test
  void whatTheAuthorHasInTheLinksPlaceIsLeftAlone() throws IOException {
    String said =
        "SITE/site: error: Something other than a link to site-1 or site-2 is here. [site.no-link]";
    SiteFolder folder = new SiteFolder(link);
    folder.put("thesis.doc", "years of work");
    assertEquals(List.of(said), refusal(Steps.UNWATCHED));
    assertEquals(Map.of("thesis.doc", "years of work"), folder.all());

    Files.move(link, temp.resolve("elsewhere"));
    Files.createSymbolicLink(link, temp.resolve("elsewhere"));
    assertEquals(List.of(said), refusal(Steps.UNWATCHED));
    assertEquals(temp.resolve("elsewhere"), Files.readSymbolicLink(link));

    Files.delete(link);
    Files.writeString(link, "a file");
    assertEquals(List.of(said), refusal(Steps.UNWATCHED));
    assertEquals("a file", Files.readString(link));
    assertEquals(Set.of("site", "elsewhere"), beside());
  }

  @Test
  void whatTheAuthorHasInTheFoldersPlaceIsLeftAlone() throws IOException {
    publish("A");
    second.put("thesis.doc", "years of work");

    assertEquals(
        List.of(
            "SITE/site-2: error: The folder is not empty and was not written by Utfall. Among other"
                + " things it holds: thesis.doc. [site.not-ours]"),
        refusal(Steps.UNWATCHED));
    assertEquals(Map.of("thesis.doc", "years of work"), second.all());
    assertEquals("A", seen().get("index.html"));
  }

  @Test
  void aLinkOfOtherFormsAndOneThatLeadsToNothingDo() throws IOException {
    publish("A");
    Files.delete(link);
    Files.createSymbolicLink(link, temp.resolve("./site-1"));
    publish("B");
    assertEquals("B", seen().get("index.html"));
    remove(second.path());
    publish("C");
    assertEquals(Path.of("site-1"), Files.readSymbolicLink(link));
    assertEquals("C", seen().get("index.html"));
  }

  @Test
  void whereThereAreNoLinksThatIsSaidBeforeAnythingIsWritten() throws IOException {
    Steps none =
        (step, path) -> {
          if (step == Step.LINK) {
            throw new FileSystemException("x", null, "A required privilege is not held");
          }
        };
    assertEquals(
        List.of("SITE/site-1: error: The site cannot be switched by a link here. [site.link]"),
        refusal(none).stream().map(line -> line.replace("SITE/site:", "SITE/site-1:")).toList());
    assertEquals(Set.of(), beside());
  }

  @Test
  void aSecondBuildIsTurnedAwayWhicheverFolderItWants() throws IOException {
    String busy = "error: Another run of Utfall is writing to the folder at this moment.";
    try (Publisher held = Publisher.openBehind(link, new Diagnostics()).orElseThrow()) {
      version("A").forEach(held::stage);
      assertEquals(List.of("SITE/site-1: " + busy + " [site.busy]"), refusal(Steps.UNWATCHED));
      held.commit();
    }
    try (Publisher held = Publisher.openBehind(link, new Diagnostics()).orElseThrow()) {
      assertEquals(List.of("SITE/site-1: " + busy + " [site.busy]"), refusal(Steps.UNWATCHED));
      Diagnostics findings = new Diagnostics();
      assertTrue(Publisher.open(link, findings).isEmpty(), "not through the link either");
      assertEquals(List.of("SITE/site: " + busy + " [site.busy]"), printed(findings));
      held.abandon();
    }
    assertEquals("A", seen().get("index.html"));
  }

  /** Another build that began before this one, and ended while this one took its folder. */
  @Test
  void aBuildThatFindsTheLinkTurnedGivesUp() throws IOException {
    publish("A");
    boolean[] turned = {false};
    Steps turns =
        (step, path) -> {
          if (step == Step.WRITE && !turned[0]) {
            turned[0] = true;
            Files.delete(link);
            Files.createSymbolicLink(link, Path.of("site-2"));
          }
        };
    assertEquals(
        List.of(
            "SITE/site: error: Another run of Utfall is writing to the folder at this moment."
                + " [site.busy]"),
        refusal(turns));
  }

  @Test
  void aKillAtAnyStepShowsOneVersionWholeAndTheNextBuildFinishes() throws IOException {
    publish("A");
    publish("B");
    Map<String, String> b = second.all();
    int turned = 0;
    int n = 0;
    for (boolean isEnd = false; !isEnd; n++) {
      isEnd = !isKilledAt(n);
      String shown = seen().get("index.html");
      turned += shown.equals("C") ? 1 : 0;
      assertTrue(shown.equals("C") || b.equals(second.all()), "step " + n);
      assertEquals(shown, seen().get("data.csv"), "step " + n);
      while (!seen().get("index.html").equals("B") || !Files.isSameFile(link, second.path())) {
        publish("B");
      }
      publish("A");
      publish("B");
      assertEquals(b, second.all());
    }
    assertTrue(n > 15 && turned > 0 && turned < n, turned + " of " + n);
  }

  private boolean isKilledAt(int n) {
    int[] left = {n};
    try {
      attempt(
          "C",
          new Diagnostics(),
          (step, path) -> {
            if (left[0]-- <= 0) {
              throw new Killed();
            }
          });
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  /** Through the folder that the link leads to, as a server resolves it once a request. */
  @Test
  void aReaderNeverSeesTwoVersionsInOneFolder() throws Exception {
    publish("0");
    try (ChildProcess writer = ChildProcess.start(SwitchesForever.class, link.toString())) {
      Set<String> versions = new TreeSet<>();
      while (versions.size() < 40) {
        Path folder = link.toRealPath();
        String version = read(folder, "index.html");
        List<String> others =
            List.of(read(folder, "data.csv"), read(folder, "v" + version + "/index.html"));
        // Once a folder is the older it is written into; then this reader was two versions late.
        if (link.toRealPath().equals(folder) && version.equals(read(folder, "index.html"))) {
          assertEquals(List.of(version, version), others);
          versions.add(version);
        }
        assertTrue(writer.process().isAlive());
      }
    }
  }

  private static String read(Path folder, String path) throws IOException {
    try {
      return Files.readString(folder.resolve(path));
    } catch (NoSuchFileException e) {
      return "gone";
    }
  }

  /** Publishes one version after another until it is killed. */
  static final class SwitchesForever {
    private SwitchesForever() {}

    public static void main(String[] args) {
      for (int i = 1; ; i++) {
        Publisher publisher =
            Publisher.openBehind(Path.of(args[0]), new Diagnostics()).orElseThrow();
        version(Integer.toString(i)).forEach(publisher::stage);
        if (publisher.commit().isEmpty()) {
          return;
        }
      }
    }
  }

  @Test
  void anAbandonedBuildLeavesNoTrace() throws IOException {
    Publisher.openBehind(link, new Diagnostics()).orElseThrow().abandon();
    assertEquals(Set.of(), beside());
    publish("A");
    Map<String, String> a = first.all();
    Publisher publisher = Publisher.openBehind(link, new Diagnostics()).orElseThrow();
    version("B").forEach(publisher::stage);
    publisher.abandon();
    assertEquals(Set.of("site", "site-1"), beside());
    assertEquals(a, first.all());
    assertFalse(Files.exists(second.path()));
  }

  private static void remove(Path top) throws IOException {
    new Disk(Steps.UNWATCHED).deleteTree(top);
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }
}
