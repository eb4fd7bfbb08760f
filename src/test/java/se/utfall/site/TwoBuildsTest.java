package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.utfall.site.SiteFolder.page;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** Two builds that want the same folder at the same time. */
class TwoBuildsTest {
  private static final List<String> BUSY =
      List.of(
          "SITE: error: Another run of Utfall is writing to the folder at this moment."
              + " [site.busy]");

  @TempDir private Path temp;
  private SiteFolder site;

  @BeforeEach
  void chooseAFolder() {
    site = new SiteFolder(temp.resolve("site"));
  }

  @Test
  void theSecondInOneProcessIsTurnedAwayAndTheFirstGoesOn() throws IOException {
    Publisher first = Publisher.open(site.path(), new Diagnostics()).orElseThrow();
    first.stage(page("a.html", "first"));

    assertEquals(BUSY, site.refusal(page("a.html", "second")));
    first.stage(page("b.html", "first"));

    assertEquals(2, first.commit().orElseThrow().written());
    assertEquals(Map.of("a.html", "first", "b.html", "first"), site.tree());
  }

  @Test
  void theSecondProcessIsTurnedAwayUntilTheFirstIsGone() throws Exception {
    site.publish(page("a.html", "a"));
    try (ChildProcess other = ChildProcess.start(HoldsAFolder.class, site.path().toString())) {
      assertEquals("staged", other.said().readLine());
      Map<String, String> before = site.all();
      Map<String, FileTime> times = site.times();

      assertEquals(BUSY, site.refusal(page("a.html", "b")));

      assertEquals(before, site.all());
      assertEquals(times, site.times());
    }
    site.publish(page("a.html", "b"));
    assertEquals(Map.of("a.html", "b"), site.tree());
  }

  @Test
  void theNextOneGetsTheFolderAfterEveryEnd() throws IOException {
    Publisher.open(site.path(), new Diagnostics()).orElseThrow().abandon();
    site.publish(page("a.html", "a"));
    site.refusal(page("../a.html", "a"));
    site.put(".utfall/manifest", "damaged");
    site.refusal(page("a.html", "a"));
    site.refusal(page("a.html", "a"));

    assertEquals(Optional.empty(), site.attempt(List.of(), new Diagnostics(), Steps.UNWATCHED));
    assertEquals("[site.manifest]", site.refusal(page("a.html", "a")).get(0).replaceAll(".* ", ""));
  }

  /** A process that has staged a file and then waits to be killed. */
  static final class HoldsAFolder {
    private HoldsAFolder() {}

    public static void main(String[] args) throws InterruptedException {
      Publisher publisher = Publisher.open(Path.of(args[0]), new Diagnostics()).orElseThrow();
      publisher.stage(page("a.html", "other"));
      System.out.println("staged");
      Thread.currentThread().join();
    }
  }
}
