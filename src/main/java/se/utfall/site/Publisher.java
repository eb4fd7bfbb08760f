package se.utfall.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.render.OutputFile;
import se.utfall.site.Manifest.Entry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * One build's way into a site folder: each file is staged as it comes, and nothing published is
 * touched before all of them are there. Whatever goes wrong is a finding. Not for several threads.
 */
public final class Publisher implements AutoCloseable {
  private final Folder folder;
  private final Disk disk;
  private final Faults faults;
  private final Manifest before;
  private final Published published;
  private final boolean recovered;

  private final Names names = new Names();
  private final List<Entry> entries = new ArrayList<>();
  private int written;
  private long bytesWritten;
  private long bytes;
  private boolean isDiskFaulty;
  private boolean isClosed;

  private Publisher(Folder folder, Disk disk, Faults faults, Recovery recovery) {
    this.folder = folder;
    this.disk = disk;
    this.faults = faults;
    this.before = recovery.before();
    this.published = new Published(folder.layout(), before);
    this.recovered = recovery.finished();
  }

  /**
   * Takes a folder for one build, creates it if it is absent, and finishes what a killed build left
   * there. Empty, with a finding, if the folder holds what Utfall did not write, if another build
   * is publishing into it, or if the disk refuses.
   */
  public static Optional<Publisher> open(Path folder, Diagnostics findings) {
    return open(folder, findings, Steps.UNWATCHED);
  }

  static Optional<Publisher> open(Path folder, Diagnostics findings, Steps steps) {
    Faults faults = new Faults(folder, findings);
    Disk disk = new Disk(steps);
    try {
      Optional<Folder> taken = Folder.take(folder, disk, faults);
      return taken.isEmpty() ? Optional.empty() : recover(taken.get(), disk, faults);
    } catch (IOException e) {
      faults.add(new Layout(folder), e);
      return Optional.empty();
    }
  }

  private static Optional<Publisher> recover(Folder folder, Disk disk, Faults faults)
      throws IOException {
    boolean isReady = false;
    try {
      Optional<Recovery> recovery = Recovery.of(folder, disk);
      if (recovery.isEmpty()) {
        faults.add(Rule.SITE_MANIFEST, Layout.OWN + "/manifest");
      }
      isReady = recovery.isPresent();
      return recovery.map(done -> new Publisher(folder, disk, faults, done));
    } catch (IOException e) {
      faults.add(folder.layout(), e);
      return Optional.empty();
    } finally {
      if (!isReady) {
        folder.close();
      }
    }
  }

  /** Takes one rendered file; its bytes are not kept in memory. */
  public void stage(OutputFile file) {
    demandOpen();
    if (isDiskFaulty || !isFit(file.path())) {
      return;
    }
    try {
      names.use(file.path());
      entries.add(new Entry(file.path(), file.kind(), false, file.sha256()));
      bytes += file.bytes().length;
      write(file);
    } catch (InvalidPathException e) { // the system's file names have no such letter
      faults.addAt(file.path(), Rule.SITE_PATH, file.path());
    } catch (IOException e) {
      isDiskFaulty = true;
      faults.addAt(file.path(), e);
    }
  }

  private boolean isFit(String path) {
    if (!SitePath.isSafe(path)) {
      faults.addAt(path, Rule.SITE_PATH, path);
      return false;
    }
    Optional<String> rival = names.rival(path);
    rival.ifPresent(other -> faults.addAt(path, Rule.SITE_FILE_TWICE, path, other));
    return rival.isEmpty();
  }

  private void write(OutputFile file) throws IOException {
    switch (published.at(file.path(), file.bytes())) {
      case EQUAL -> {}
      case TAKEN -> faults.addAt(file.path(), Rule.SITE_IN_THE_WAY, file.path());
      case FREE -> {
        Layout layout = folder.layout();
        if (written == 0) {
          disk.makeFolders(layout.staging());
        }
        disk.write(layout.staged(file.path()), file.bytes());
        written++;
        bytesWritten += file.bytes().length;
      }
    }
  }

  /**
   * Puts everything staged in place, deletes what no longer belongs, and lets go of the folder.
   * Empty if there is any error among the findings: either nothing was touched, or, if the disk
   * failed halfway, the next build finishes what this one began.
   */
  public Optional<Outcome> commit() {
    demandOpen();
    try {
      return faults.any() ? Optional.empty() : Optional.of(changeOver());
    } catch (IOException e) {
      faults.add(folder.layout(), e);
      return Optional.empty();
    } finally {
      close();
    }
  }

  private Outcome changeOver() throws IOException {
    Manifest next = next();
    int deleted = 0;
    Layout layout = folder.layout();
    if (written > 0 || !Files.exists(layout.manifest()) || !next.text().equals(before.text())) {
      disk.write(layout.draft(), next.text().getBytes(UTF_8));
      disk.move(layout.draft(), layout.journal());
      deleted = new Changeover(layout, disk, before, next).run();
    }
    List<String> foreign = ForeignFiles.in(layout, next);
    int unchanged = entries.size() - written;
    return new Outcome(
        written,
        unchanged,
        deleted,
        bytes,
        bytesWritten,
        foreign,
        before.pagesNotIn(next),
        recovered);
  }

  /** This build's files, and the assets that only the build before had. */
  private Manifest next() {
    List<Entry> all = new ArrayList<>(entries);
    before.assets().stream()
        .filter(asset -> names.rival(asset.path()).isEmpty())
        .map(Entry::retire)
        .forEach(all::add);
    return new Manifest(all);
  }

  /** Leaves the site as it was. */
  public void abandon() {
    close();
  }

  /** Leaves the site as it was, unless it has been committed. */
  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try (folder) {
      folder.tidy();
    } catch (IOException e) {
      faults.add(folder.layout(), e);
    }
  }

  private void demandOpen() {
    if (isClosed) {
      throw new IllegalStateException("this build has let go of the site folder");
    }
  }
}
