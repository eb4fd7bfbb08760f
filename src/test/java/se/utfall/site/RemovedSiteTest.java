package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.utfall.site.SiteFolder.asset;
import static se.utfall.site.SiteFolder.index;
import static se.utfall.site.SiteFolder.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.render.OutputFile;
import se.utfall.text.Diagnostics;

/** What a build writes to is removed by others meanwhile, at each of its steps in turn. */
class RemovedSiteTest {
  private static final List<OutputFile> OLD =
      List.of(
          asset("a/site.1.css", "old"),
          page("gone/index.html", "old"),
          page("page/index.html", "old"),
          page("same/index.html", "same"),
          index("index.html", "old"));
  private static final List<OutputFile> NEW =
      List.of(
          asset("a/site.2.css", "new"),
          page("new/deep/index.html", "new"),
          page("page/index.html", "new"),
          page("same/index.html", "same"),
          index("index.html", "new"));

  @TempDir private Path temp;
  private final Set<String> said = new HashSet<>();

  /** Removes something before the n-th change to the disk. */
  private interface Removal {
    void from(Path site) throws IOException;
  }

  @Test
  void theWholeFolder() throws IOException {
    assertTrue(removeAtEachStep(RemovedSiteTest::remove) > 20);
    assertTrue(
        said.contains("SITE: error: This has been removed while Utfall was writing. [site.gone]"),
        said.toString());
  }

  @Test
  void theWholeFolderWithAnotherInItsPlace() throws IOException {
    removeAtEachStep(
        site -> {
          remove(site);
          new SiteFolder(site).publish(page("other.html", "other"));
        });
  }

  @Test
  void allButWhatIsUtfalls() throws IOException {
    removeAtEachStep(
        site -> {
          for (Path child : Disk.children(site)) {
            if (!child.endsWith(Layout.OWN)) {
              remove(child);
            }
          }
        });
  }

  @Test
  void whatIsUtfalls() throws IOException {
    removeAtEachStep(
        site -> {
          Path own = site.resolve(Layout.OWN);
          Path manifest = own.resolve("manifest");
          Path kept = site.resolveSibling("kept-" + site.getFileName());
          Files.copy(manifest, kept);
          remove(own);
          Files.createDirectory(own);
          Files.copy(kept, manifest);
        });
  }

  /** The number of steps. Each ends in a finding, or in a whole site if it came too late. */
  private int removeAtEachStep(Removal removal) throws IOException {
    for (int n = 0; ; n++) {
      SiteFolder site = new SiteFolder(temp.resolve("site" + n));
      site.publish(OLD);
      Remover remover = new Remover(n, site.path(), removal);
      Diagnostics findings = new Diagnostics();
      Optional<Outcome> outcome = site.attempt(NEW, findings, remover);
      if (remover.left >= 0) {
        assertTrue(outcome.isPresent());
        return n;
      }
      if (outcome.isEmpty() || !remover.afterwards) {
        assertSaidOrWhole(n, site, outcome, findings);
      }
      assertNextBuildMends(n, site);
    }
  }

  private void assertSaidOrWhole(
      int n, SiteFolder site, Optional<Outcome> outcome, Diagnostics findings) throws IOException {
    List<String> printed = site.printed(findings);
    said.addAll(printed);
    String step = "step " + n + " " + printed;
    assertEquals(outcome.isEmpty(), !printed.isEmpty(), step);
    assertTrue(
        printed.stream().allMatch(line -> line.matches(".*\\[site\\.(gone|unfinished)]")), step);
    if (outcome.isPresent()) {
      Map<String, String> tree = site.tree();
      NEW.forEach(file -> assertTrue(tree.containsKey(file.path()), step + " " + file.path()));
    }
  }

  /** Nothing is left behind that the next build takes for somebody else's. */
  private static void assertNextBuildMends(int n, SiteFolder site) throws IOException {
    site.publish(NEW);
    site.publish(NEW);
    Map<String, String> tree = site.tree();
    NEW.forEach(file -> assertTrue(tree.containsKey(file.path()), "step " + n));
  }

  /** Removes before one of the changes. */
  private static final class Remover implements Steps {
    private final Path site;
    private final Removal removal;
    private int left;
    private boolean afterwards;

    Remover(int left, Path site, Removal removal) {
      this.left = left;
      this.site = site;
      this.removal = removal;
    }

    @Override
    public void before(Step step, Path path) throws IOException {
      if (left-- == 0) {
        Path manifest = site.resolve(Layout.OWN).resolve("manifest");
        afterwards = Files.readString(manifest).contains("site.2.css");
        removal.from(site);
      }
    }

    @Override
    public void pause() {}
  }

  private static void remove(Path top) throws IOException {
    new Disk(Steps.UNWATCHED).deleteTree(top);
  }
}
