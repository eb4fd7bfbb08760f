package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.utfall.site.SiteFolder.asset;
import static se.utfall.site.SiteFolder.data;
import static se.utfall.site.SiteFolder.index;
import static se.utfall.site.SiteFolder.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.render.OutputFile;
import se.utfall.text.Diagnostics;

/** Publishing stopped at each of its steps in turn, and what the next build makes of it. */
class InterruptedPublishingTest {
  private static final List<OutputFile> FIRST = List.of(asset("a/site.0.css", "0"));
  private static final List<OutputFile> OLD =
      List.of(
          asset("a/site.1.css", "old"),
          asset("a/logo.svg", "same"),
          data("data/old.csv", "old"),
          page("gone/deep/index.html", "old"),
          page("file", "old"),
          page("folder/x/y.html", "old"),
          page("page/index.html", "old"),
          page("same/index.html", "same"),
          index("index.html", "old"));
  private static final List<OutputFile> NEW =
      List.of(
          page("page/index.html", "new"),
          page("same/index.html", "same"),
          page("file/index.html", "new"),
          index("index.html", "new"),
          page("folder", "new"),
          data("data/new.csv", "new"),
          asset("a/site.2.css", "new"),
          asset("a/logo.svg", "same"));

  @TempDir private Path temp;
  private SiteFolder old;
  private Map<String, String> oldTree;
  private Map<String, String> newTree;
  private Map<String, String> newTreeOneBuildLater;
  private int copies;

  @BeforeEach
  void publishTheOldSite() throws IOException {
    old = new SiteFolder(temp.resolve("old"));
    old.publish(FIRST);
    old.publish(OLD);
    old.put("page/notes.txt", "foreign");
    oldTree = old.tree();
    SiteFolder wanted = copyOf(old);
    wanted.publish(NEW);
    newTree = wanted.tree();
    wanted.publish(NEW);
    newTreeOneBuildLater = wanted.tree();
  }

  @Test
  void theTwoSitesAreWhatThisTestIsAbout() {
    assertEquals(
        Map.ofEntries(
            Map.entry("a/", ""),
            Map.entry("a/logo.svg", "same"),
            Map.entry("a/site.1.css", "old"),
            Map.entry("a/site.2.css", "new"),
            Map.entry("data/", ""),
            Map.entry("data/new.csv", "new"),
            Map.entry("file/", ""),
            Map.entry("file/index.html", "new"),
            Map.entry("folder", "new"),
            Map.entry("index.html", "new"),
            Map.entry("page/", ""),
            Map.entry("page/index.html", "new"),
            Map.entry("page/notes.txt", "foreign"),
            Map.entry("same/", ""),
            Map.entry("same/index.html", "same")),
        newTree);
    assertEquals("0", oldTree.get("a/site.0.css"));
    assertFalse(newTreeOneBuildLater.containsKey("a/site.1.css"));
  }

  @Test
  void aKillAtAnyStepLeavesFilesWholeAndTheNextBuildFinishesOrForgets() throws IOException {
    int finished = 0;
    int steps = 0;
    for (boolean torn : List.of(false, true)) {
      for (int n = 0; ; n++, steps++) {
        Death death = new Death(n, torn);
        SiteFolder site = copyOf(old);
        if (publishUntil(death, site, NEW)) {
          break;
        }
        finished += checkKilled(site) ? 1 : 0;
      }
    }
    assertTrue(steps > 50 && finished > 20 && finished < steps, finished + " of " + steps);
  }

  @Test
  void aKillOfTheFirstBuildEverIsNoDifferent() throws IOException {
    for (int n = 0; ; n++) {
      SiteFolder site = new SiteFolder(temp.resolve("first" + n));
      if (publishUntil(new Death(n, true), site, OLD)) {
        assertTrue(n > 20);
        break;
      }
      site.publish(OLD);
      SiteFolder wanted = new SiteFolder(temp.resolve("wanted" + n));
      wanted.publish(OLD);
      assertEquals(wanted.all(), site.all(), "killed at step " + n);
    }
  }

  @Test
  void aKillWhileFinishingAKilledBuildIsNoDifferent() throws IOException {
    int twice = 0;
    for (int n = 0; ; n += 3) { // enough: the states in between differ by one file
      SiteFolder killed = copyOf(old);
      if (publishUntil(new Death(n, false), killed, NEW)) {
        break;
      }
      for (int m = 0; ; m++, twice++) {
        SiteFolder site = copyOf(killed);
        if (openUntil(new Death(m, false), site)) {
          break;
        }
        checkKilled(site);
      }
    }
    assertTrue(twice > 100, twice + " double kills");
  }

  @Test
  void anErrorOfTheDiskAtAnyStepIsAFindingAndTheNextBuildFinishes() throws IOException {
    for (boolean lasting : List.of(false, true)) {
      for (int n = 0; ; n++) {
        SiteFolder site = copyOf(old);
        Failure failure = new Failure(n, lasting);
        Diagnostics findings = new Diagnostics();
        Optional<Outcome> outcome = site.attempt(NEW, findings, failure);
        if (!failure.happened) {
          break;
        }
        assertTrue(findings.hasErrors(), "step " + n);
        boolean isDone = outcome.isPresent();
        checkFailed(site, isDone);
      }
    }
  }

  @Test
  void aJournalThatIsNotWholeIsForgotten() throws IOException {
    SiteFolder site = copyOf(old);
    site.put(".utfall/journal", "utfall manifest 1\npage");
    site.put(".utfall/new/whatever", "staged");

    openAndAbandon(site);

    assertEquals(old.all(), site.all());
  }

  /** Whole files; then exactly the old site or the new one; then exactly the new one. */
  private boolean checkKilled(SiteFolder site) throws IOException {
    assertWhole(site);
    boolean hadJournal = Files.exists(site.path().resolve(".utfall/journal"));
    boolean wasDone = !hadJournal && site.tree().equals(newTree);
    openAndAbandon(site);
    boolean isNew = hadJournal || wasDone;
    assertEquals(isNew ? newTree : oldTree, site.tree());
    site.publish(NEW);
    assertEquals(isNew ? newTreeOneBuildLater : newTree, site.tree());
    assertClean(site);
    return hadJournal;
  }

  private void checkFailed(SiteFolder site, boolean isDone) throws IOException {
    assertWhole(site);
    boolean hadJournal = Files.exists(site.path().resolve(".utfall/journal"));
    if (!hadJournal) {
      assertEquals(isDone ? newTree : oldTree, site.tree());
    }
    site.publish(NEW);
    assertEquals(hadJournal || isDone ? newTreeOneBuildLater : newTree, site.tree());
    assertClean(site);
  }

  private void assertWhole(SiteFolder site) throws IOException {
    site.tree()
        .forEach(
            (name, text) ->
                assertTrue(
                    text.equals(oldTree.get(name)) || text.equals(newTree.get(name)),
                    name + " is '" + text + "'"));
  }

  private static void assertClean(SiteFolder site) throws IOException {
    List<String> own = site.all().keySet().stream().filter(n -> n.startsWith(".utfall/")).toList();
    assertEquals(List.of(".utfall/", ".utfall/lock", ".utfall/manifest"), own);
  }

  private static void openAndAbandon(SiteFolder site) {
    Diagnostics findings = new Diagnostics();
    Publisher.open(site.path(), findings).orElseThrow().abandon();
    assertEquals(List.of(), findings.sorted());
  }

  /** True if the build came to its end before its death. */
  private static boolean publishUntil(Death death, SiteFolder site, List<OutputFile> files) {
    Diagnostics findings = new Diagnostics();
    if (death.spares(() -> site.attempt(files, findings, death))) {
      assertEquals(List.of(), findings.sorted());
      return true;
    }
    return false;
  }

  private static boolean openUntil(Death death, SiteFolder site) {
    return death.spares(
        () -> Publisher.open(site.path(), new Diagnostics(), death).ifPresent(Publisher::abandon));
  }

  private SiteFolder copyOf(SiteFolder site) throws IOException {
    SiteFolder copy = new SiteFolder(temp.resolve("copy" + copies++));
    site.copyTo(copy.path());
    return copy;
  }

  /** A kill before the n-th change, perhaps halfway through writing; nothing is changed after. */
  private static final class Death implements Steps {
    private final boolean torn;
    private int left;

    Death(int n, boolean torn) {
      this.left = n;
      this.torn = torn;
    }

    @Override
    public void before(Step step, Path path) throws IOException {
      if (left == 0 && torn && step == Step.WRITE) {
        Files.writeString(path, "torn");
      }
      if (left-- <= 0) {
        throw new Killed();
      }
    }

    boolean spares(Runnable work) {
      List<Killed> deaths = new ArrayList<>();
      try {
        work.run();
      } catch (Killed e) {
        deaths.add(e);
      }
      assertEquals(left < 0, !deaths.isEmpty());
      return deaths.isEmpty();
    }
  }

  /** The n-th change fails, and perhaps all after it too. */
  private static final class Failure implements Steps {
    private final boolean lasting;
    private int left;
    private boolean happened;

    Failure(int n, boolean lasting) {
      this.left = n;
      this.lasting = lasting;
    }

    @Override
    public void before(Step step, Path path) throws IOException {
      left--;
      if (left == -1 || (lasting && left < 0)) {
        happened = true;
        throw new IOException("No space left on device");
      }
    }
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }
}
