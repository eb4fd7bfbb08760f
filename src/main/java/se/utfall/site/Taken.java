package se.utfall.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A site folder held by this build, after what a killed build began there has been finished. */
record Taken(Folder folder, Recovery recovery) {
  /** Empty, with a finding, if the folder can't be had; then it is let go of. */
  static Optional<Taken> take(Path path, Disk disk, Faults faults) {
    try {
      Optional<Folder> folder = Folder.take(path, disk, faults);
      return folder.isEmpty() ? Optional.empty() : recover(folder.get(), disk, faults);
    } catch (IOException e) {
      faults.add(new Layout(path), e);
      return Optional.empty();
    }
  }

  private static Optional<Taken> recover(Folder folder, Disk disk, Faults faults)
      throws IOException {
    Optional<Recovery> recovery = Optional.empty();
    try {
      recovery = Recovery.of(folder, disk, faults);
    } catch (IOException e) {
      faults.add(folder.layout(), e);
    } finally {
      if (recovery.isEmpty()) {
        folder.close();
      }
    }
    return recovery.map(done -> new Taken(folder, done));
  }
}
