package se.utfall.site;

import java.io.IOException;
import java.util.Optional;
import se.utfall.text.Rule;

/**
 * What a build starts from, after a killed build before it has been finished or forgotten.
 *
 * @param before what is published now
 * @param finished whether there was such a build and it was finished
 */
record Recovery(Manifest before, boolean finished) {
  /**
   * Empty, with a finding, if the manifest is damaged, so that nobody can say which files are ours.
   */
  static Optional<Recovery> of(Folder folder, Disk disk, Faults faults) throws IOException {
    Layout layout = folder.layout();
    Optional<Manifest> before = Folder.read(layout.manifest());
    if (before.isEmpty()) {
      faults.add(Rule.SITE_MANIFEST, Layout.OWN + "/manifest");
      return Optional.empty();
    }
    Optional<Manifest> journal =
        folder.hasJournal() ? Folder.read(layout.journal()) : Optional.empty();
    if (journal.isPresent()) {
      new Changeover(layout, disk, before.get(), journal.get()).run();
    }
    disk.delete(layout.journal()); // there still only if it is not whole
    disk.delete(layout.draft());
    disk.delete(layout.link());
    disk.deleteTree(layout.staging());
    return Optional.of(new Recovery(journal.or(() -> before).get(), journal.isPresent()));
  }
}
