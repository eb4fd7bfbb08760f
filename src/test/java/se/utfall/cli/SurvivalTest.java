package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.site.ChildProcess;
import se.utfall.site.Publisher;
import se.utfall.site.SmallDisk;
import se.utfall.text.Diagnostics;

/**
 * A build that can't write says why in one message, in the language that was asked for, and exits
 * with 1; the site and the content are as they were, and once the cause is gone the next build is
 * whole. What is said is written to {@code target/survival}.
 */
class SurvivalTest {
  private static final Path EXPECTED = Path.of("src/test/resources/survival");
  private static final Path ACTUAL = Path.of("target/survival");

  @TempDir private Path temp;

  private static void assertSaid(String name, String said) throws IOException {
    Files.createDirectories(ACTUAL);
    Files.writeString(ACTUAL.resolve(name + ".txt"), said);
    assertEquals(Files.readString(EXPECTED.resolve(name + ".txt")), said);
  }

  @Test
  void anotherBuildInTheSameFolder() throws IOException {
    Trial trial = Trial.in(temp);
    try (Publisher other = Publisher.open(trial.site(), new Diagnostics()).orElseThrow()) {
      assertSaid("busy", trial.refusal());
      other.abandon();
    }
    assertTrue(trial.isMendedByTheNextBuild());
  }

  @Test
  void whatTheAuthorHas() throws IOException {
    Trial trial = Trial.in(temp);
    Files.createDirectories(temp.resolve("foton"));
    Files.writeString(temp.resolve("foton/ett.jpg"), "mitt");
    Files.createDirectories(trial.site().resolve("nytt"));
    Files.writeString(trial.site().resolve("nytt/index.html"), "mitt");
    assertSaid(
        "authors", trial.at("foton").refusal() + trial.refusal() + trial.refusal("--switch"));
    Files.delete(trial.site().resolve("nytt/index.html"));
    assertTrue(trial.isMendedByTheNextBuild());
  }

  @Test
  void aDiskThatIsFull() throws Exception {
    SmallDisk disk = SmallDisk.at(temp, "8m");
    List<String> said = disk.run(ChildProcess.command(FillsTheDisk.class), temp.toString());
    assertSaid("full", String.join("\n", said) + "\n");
  }

  /** Run with the disk: it is full at first, and with each try there is a little more room. */
  static final class FillsTheDisk {
    private FillsTheDisk() {}

    public static void main(String[] args) throws IOException {
      Trial trial = Trial.in(Path.of(args[0]));
      FileStore disk = Files.getFileStore(trial.site());
      Path filler = trial.site().resolve("eget/fyllnad");
      Set<String> said = new TreeSet<>();
      String last = "[site.full]";
      for (int room = 0; last.contains("[site.full]"); room += 60_000) {
        Files.deleteIfExists(filler);
        Files.write(filler, new byte[(int) disk.getUsableSpace() - room]);
        said.add(last);
        last = trial.refusal().replaceAll("site/[^: ]+:", "site/FILE:");
      }
      said.remove("[site.full]");
      said.forEach(System.out::print);
      Files.delete(filler);
      System.out.println("mended: " + trial.isMendedByTheNextBuild());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatMayNotBeWritten() throws Exception {
    List<String> command = new ArrayList<>();
    if (Files.getOwner(temp).getName().equals("root")) {
      String none = "-dac_override,-dac_read_search";
      command.addAll(List.of("setpriv", "--bounding-set=" + none, "--inh-caps=" + none));
    }
    command.addAll(ChildProcess.command(MayNotWrite.class));
    command.add(temp.toString());
    try (ChildProcess child = ChildProcess.start(command)) {
      assertSaid("denied", String.join("\n", child.said().lines().toList()) + "\n");
    }
  }

  /** Run by somebody whom the rights of files hold for. */
  static final class MayNotWrite {
    private MayNotWrite() {}

    public static void main(String[] args) throws IOException {
      Trial trial = Trial.in(Path.of(args[0]));
      allow("r-xr-xr-x", trial.content());
      for (String place : List.of("site", "site/.utfall", "site/prov")) {
        refuse(place, trial);
      }
      refuse("", trial.at("ny"));
      System.out.println("mended: " + trial.isMendedByTheNextBuild());
      allow("rwxr-xr-x", trial.content());
    }

    private static void refuse(String place, Trial trial) throws IOException {
      Path folder = trial.folder().resolve(place);
      allow("r-xr-xr-x", folder);
      System.out.println("# " + place);
      System.out.print(trial.refusal());
      allow("rwxr-xr-x", folder);
    }

    private static void allow(String rights, Path folder) throws IOException {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    }
  }
}
