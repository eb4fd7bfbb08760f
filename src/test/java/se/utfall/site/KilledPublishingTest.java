package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes killed while they publish. {@code -Dutfall.kills=200} kills as many; {@code
 * -Dutfall.kills.seed=7} at other moments.
 */
class KilledPublishingTest {
  private static final int KILLS = Integer.getInteger("utfall.kills", 8);
  private static final long SEED = Long.getLong("utfall.kills.seed", 1);

  /** Long enough for a build or two in a process that has just started. */
  private static final int LATEST = 250;

  @TempDir private Path temp;

  @Test
  void everyFileIsWholeAfterAKillAndTheNextBuildFinishes() throws Exception {
    Random random = new Random(SEED);
    SiteFolder site = new SiteFolder(temp.resolve("site"));
    int journals = 0;
    int stagings = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killAfter(random.nextInt(LATEST), site);
      boolean hasJournal = Files.exists(site.path().resolve(".utfall/journal"));
      journals += hasJournal ? 1 : 0;
      stagings += !hasJournal && Files.exists(site.path().resolve(".utfall/new")) ? 1 : 0;
      assertWhole(site);
      assertNextBuildFinishes(site, kill % 2);
    }
    System.out.printf(
        "%d kills: %d while putting in place, %d while staging%n", KILLS, journals, stagings);
  }

  private static void assertWhole(SiteFolder site) throws IOException {
    Map<String, String> possible = new TreeMap<>(PublishForever.tree(0));
    possible.putAll(PublishForever.tree(1));
    site.tree()
        .forEach(
            (name, text) -> {
              assertTrue(possible.containsKey(name), name);
              assertTrue(name.endsWith("/") || PublishForever.isWhole(text), name);
            });
  }

  private static void assertNextBuildFinishes(SiteFolder site, int version) throws IOException {
    site.publish(PublishForever.files(version));
    site.publish(PublishForever.files(version)); // after which no asset is retired any more
    assertEquals(PublishForever.tree(version), site.tree());
    assertEquals(
        List.of(".utfall/", ".utfall/lock", ".utfall/manifest"),
        site.all().keySet().stream().filter(name -> name.startsWith(".utfall/")).toList());
  }

  private static void killAfter(int milliseconds, SiteFolder site) throws Exception {
    try (ChildProcess child = ChildProcess.start(PublishForever.class, site.path().toString())) {
      assertEquals("published 0", child.said().readLine());
      Thread.sleep(milliseconds);
      assertTrue(child.process().isAlive());
    }
  }
}
