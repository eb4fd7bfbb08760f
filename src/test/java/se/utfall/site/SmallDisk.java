package se.utfall.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk of its own for one process and its children, mounted in an empty folder's place. */
public record SmallDisk(Path folder, String size) {
  private static final String MOUNTED =
      "mount -t tmpfs -o size=\"$1\" tmpfs \"$2\" && shift 2 && exec \"$@\"";

  /** A test that asks for one is skipped where this user may not mount. */
  public static SmallDisk at(Path folder, String size) throws InterruptedException {
    SmallDisk disk = new SmallDisk(folder, size);
    assumeTrue(disk.mayBe(), "SKIPPED: may not mount a disk here");
    return disk;
  }

  /** What a command prints that is run with the disk in place. */
  public List<String> run(List<String> command, String... words) throws Exception {
    List<String> whole = mounted(command);
    whole.addAll(List.of(words));
    try (ChildProcess child = ChildProcess.start(whole)) {
      return child.said().lines().toList();
    }
  }

  private boolean mayBe() throws InterruptedException {
    try (ChildProcess child = ChildProcess.start(mounted(List.of("true")))) {
      return child.process().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  private List<String> mounted(List<String> command) {
    List<String> whole =
        new ArrayList<>(
            List.of("unshare", "--mount", "sh", "-c", MOUNTED, "sh", size, folder.toString()));
    whole.addAll(command);
    return whole;
  }
}
