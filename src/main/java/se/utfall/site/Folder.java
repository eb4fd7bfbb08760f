package se.utfall.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.utfall.text.Rule;

/** A site folder that is Utfall's to publish into, held by one build. */
final class Folder implements AutoCloseable {
  private final Layout layout;
  private final Disk disk;
  private final FolderLock lock;
  private final boolean created;

  private Folder(Layout layout, Disk disk, FolderLock lock, boolean created) {
    this.layout = layout;
    this.disk = disk;
    this.lock = lock;
    this.created = created;
  }

  /** Takes the folder, or says why it can't be had and leaves it untouched. */
  static Optional<Folder> take(Path path, Disk disk, Faults faults) throws IOException {
    boolean created = !Files.exists(path);
    Layout seen = new Layout(path);
    if (!created && !Files.exists(seen.lock()) && !mayBeOurs(seen)) {
      return refuse(path, faults);
    }
    disk.makeFolders(path);
    Layout layout = new Layout(path.toRealPath());
    disk.makeFolders(layout.own());
    Optional<FolderLock> lock = FolderLock.take(layout.lock());
    if (lock.isEmpty()) {
      faults.add(Rule.SITE_BUSY);
      return Optional.empty();
    }
    Folder folder = new Folder(layout, disk, lock.get(), created);
    if (!mayBeOurs(layout)) { // asked again: another build may just have ended
      folder.close();
      return refuse(path, faults);
    }
    return Optional.of(folder);
  }

  Layout layout() {
    return layout;
  }

  boolean hasJournal() {
    return Files.exists(layout.journal());
  }

  /** The manifest in a file; empty if the file is damaged, and no files at all if it is absent. */
  static Optional<Manifest> read(Path file) throws IOException {
    return Files.exists(file)
        ? Manifest.parse(new String(Files.readAllBytes(file), UTF_8))
        : Optional.of(Manifest.NONE);
  }

  /** Whether somebody has deleted the folder, or what holds it, since it was taken. */
  boolean isLost() throws IOException {
    return lock.isLost();
  }

  /** Removes what was staged, unless a journal says that it is to be put in place. */
  void tidy() throws IOException {
    if (isLost() || hasJournal()) {
      return;
    }
    disk.deleteTree(layout.staging());
    disk.delete(layout.draft());
    disk.delete(layout.link());
    if (!Files.exists(layout.manifest())) {
      disk.delete(layout.lock());
      disk.deleteIfEmpty(layout.own());
      if (created) {
        disk.deleteIfEmpty(layout.root());
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean mayBeOurs(Layout layout) throws IOException {
    return Files.exists(layout.manifest())
        || Files.exists(layout.journal())
        || strangers(layout).isEmpty();
  }

  private static Optional<Folder> refuse(Path path, Faults faults) throws IOException {
    List<String> some = strangers(new Layout(path)).stream().limit(3).toList();
    faults.add(Rule.SITE_NOT_OURS, String.join(", ", some));
    return Optional.empty();
  }

  private static List<String> strangers(Layout layout) throws IOException {
    return ForeignFiles.in(layout, Manifest.NONE);
  }
}
