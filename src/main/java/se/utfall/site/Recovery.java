package se.utfall.site;

import java.io.IOException;
import java.util.Optional;

/**
 * What a build starts from, after a killed build before it has been finished or forgotten.
 *
 * @param before what is published now
 * @param finished whether there was such a build and it was finished
 */
record Recovery(Manifest before, boolean finished) {
  /** Empty if the manifest is damaged, so that nobody can say which files are ours. */
  static Optional<Recovery> of(Folder folder, Disk disk) throws IOException {
    Layout layout = folder.layout();
    Optional<Manifest> before = Folder.read(layout.manifest());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    boolean hadJournal = folder.hasJournal();
    Optional<Manifest> journal = Folder.read(layout.journal());
    if (hadJournal && journal.isPresent()) {
      new Changeover(layout, disk, before.get(), journal.get()).run();
      return Optional.of(new Recovery(journal.get(), true));
    }
    disk.delete(layout.journal());
    disk.deleteTree(layout.staging());
    disk.delete(layout.draft());
    return Optional.of(new Recovery(before.get(), false));
  }
}
