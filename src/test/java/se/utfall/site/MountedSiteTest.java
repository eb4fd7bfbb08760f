package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.utfall.site.SiteFolder.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.render.OutputFile;

/**
 * Publishing onto a small disk of its own, mounted as the site folder. Where this user may not
 * mount, these tests are skipped; that the folder stays the same folder is tested everywhere.
 */
class MountedSiteTest {
  private static final OutputFile TOO_LARGE = page("b.html", "b".repeat(1_000_000));

  @TempDir private Path temp;

  @Test
  void publishesOntoAMountPoint() throws Exception {
    assertEquals(List.of("{a/=, a/a.html=a}", "{b/=, b/b.html=b}"), inMount(PublishesTwice.class));
  }

  @Test
  void aFullDiskIsAFindingAndLeavesTheSiteAsItWas() throws Exception {
    assertEquals(
        List.of(
            "[SITE/b.html: error: The disk is full. [site.full]]",
            "unchanged: true",
            "{a.html=new}"),
        inMount(FillsTheDisk.class));
  }

  @Test
  void aReadOnlyDiskIsAFinding() throws Exception {
    assertEquals(
        List.of(
            "[SITE/.utfall/lock: error: Utfall may not write here. [site.denied]]", "{a.html=a}"),
        inMount(RemountsReadOnly.class));
  }

  private List<String> inMount(Class<?> main) throws Exception {
    Path site = Files.createDirectories(temp.resolve("site"));
    return SmallDisk.at(site, "256k").run(ChildProcess.command(main), site.toString());
  }

  /** Run inside the mount. */
  static final class PublishesTwice {
    private PublishesTwice() {}

    public static void main(String[] args) throws IOException {
      SiteFolder site = new SiteFolder(Path.of(args[0]));
      site.publish(page("a/a.html", "a"));
      System.out.println(site.tree());
      site.publish(page("b/b.html", "b"));
      System.out.println(site.tree());
    }
  }

  /** Run inside the mount. */
  static final class FillsTheDisk {
    private FillsTheDisk() {}

    public static void main(String[] args) throws IOException {
      SiteFolder site = new SiteFolder(Path.of(args[0]));
      site.publish(page("a.html", "a"));
      Map<String, String> before = site.all();
      System.out.println(site.refusal(page("a.html", "new"), TOO_LARGE));
      System.out.println("unchanged: " + before.equals(site.all()));
      site.publish(page("a.html", "new"));
      System.out.println(site.tree());
    }
  }

  /** Run inside the mount. */
  static final class RemountsReadOnly {
    private RemountsReadOnly() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      SiteFolder site = new SiteFolder(Path.of(args[0]));
      site.publish(page("a.html", "a"));
      new ProcessBuilder("mount", "-o", "remount,ro", args[0]).inheritIO().start().waitFor();
      System.out.println(site.refusal(page("a.html", "new")));
      System.out.println(site.tree());
    }
  }
}
