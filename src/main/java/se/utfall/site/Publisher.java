package se.utfall.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
  private final boolean recovered;
  private final Optional<Twins> twins;
  private final Staging staging;
  private boolean isClosed;

  private Publisher(Taken taken, Disk disk, Faults faults, Optional<Twins> twins) {
    this.folder = taken.folder();
    this.disk = disk;
    this.faults = faults;
    this.before = taken.recovery().before();
    this.recovered = taken.recovery().finished();
    this.twins = twins;
    this.staging = new Staging(folder.layout(), disk, faults, before);
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
    Disk disk = new Disk(steps);
    Faults faults = new Faults(folder, findings);
    return Taken.take(folder, disk, faults)
        .map(taken -> new Publisher(taken, disk, faults, Optional.empty()));
  }

  /**
   * Takes the older of two folders beside a link that leads to the newer, and turns the link when
   * all is in place. Empty, with a finding, also if something else is where the link should be, or
   * there can be no link.
   */
  public static Optional<Publisher> openBehind(Path link, Diagnostics findings) {
    return openBehind(link, findings, Steps.UNWATCHED);
  }

  static Optional<Publisher> openBehind(Path link, Diagnostics findings, Steps steps) {
    Disk disk = new Disk(steps);
    return Twins.take(link, disk, findings).flatMap(twins -> open(twins, disk, findings));
  }

  private static Optional<Publisher> open(Twins twins, Disk disk, Diagnostics findings) {
    Faults faults = new Faults(twins.older(), findings);
    Optional<Publisher> opened = Optional.empty();
    boolean isReady = false;
    try {
      opened =
          Taken.take(twins.older(), disk, faults)
              .map(taken -> new Publisher(taken, disk, faults, Optional.of(twins)));
      isReady = opened.isPresent() && twins.prepare(opened.get().folder.layout());
      return isReady ? opened : Optional.empty();
    } finally {
      if (!isReady) {
        opened.ifPresentOrElse(Publisher::close, twins::close);
      }
    }
  }

  /** Takes one rendered file; its bytes are not kept in memory. */
  public void stage(OutputFile file) {
    demandOpen();
    staging.add(file);
  }

  /**
   * Puts everything staged in place, deletes what no longer belongs, and lets go of the folder.
   * Empty if there is any error among the findings: either nothing was touched, or, if the disk
   * failed halfway, the next build finishes what this one began.
   */
  public Optional<Outcome> commit() {
    demandOpen();
    try {
      keepAssets();
      return faults.any()
          ? Optional.empty()
          : Optional.of(changeOver()).filter(outcome -> !faults.any());
    } catch (IOException e) {
      faults.add(folder.layout(), e);
      if (folder.hasJournal() && twins.isEmpty()) {
        faults.add(Rule.SITE_UNFINISHED);
      }
      return Optional.empty();
    } finally {
      close();
    }
  }

  private void keepAssets() throws IOException {
    if (twins.isPresent()) {
      staging.keep(twins.get().live().assets(), twins.get());
    } else {
      staging.keep(before.assets());
    }
  }

  private Outcome changeOver() throws IOException {
    Manifest next = staging.next();
    Layout layout = folder.layout();
    int deleted = isPublished(next) ? 0 : putInPlace(next);
    demandWhole(next);
    if (twins.isPresent()) {
      twins.get().turn(layout, next, staging.written());
    }
    Manifest seen = twins.map(Twins::live).orElse(before);
    return staging.outcome(
        deleted,
        ForeignFiles.in(layout, next),
        seen.pagesNotIn(next),
        twins.map(Twins::older),
        recovered);
  }

  private boolean isPublished(Manifest next) {
    return staging.written().isEmpty()
        && Files.exists(folder.layout().manifest())
        && next.text().equals(before.text());
  }

  private int putInPlace(Manifest next) throws IOException {
    Layout layout = folder.layout();
    Changeover changeover = new Changeover(layout, disk, before, next);
    Optional<Path> refusing = changeover.refusing(staging.written());
    if (refusing.isPresent()) {
      throw new AccessDeniedException(refusing.get().toString());
    }
    demandHeld();
    disk.write(layout.draft(), next.text().getBytes(UTF_8));
    disk.move(layout.draft(), layout.journal());
    return changeover.run();
  }

  private void demandHeld() throws IOException {
    if (folder.isLost()) {
      throw new NoSuchFileException(folder.layout().root().toString());
    }
  }

  /** Somebody may have deleted all or some of it meanwhile. */
  private void demandWhole(Manifest next) throws IOException {
    demandHeld();
    for (Entry entry : next.inOrder()) {
      Path file = folder.layout().target(entry.path());
      if (!entry.retired() && !Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
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
    } finally {
      twins.ifPresent(Twins::close);
    }
  }

  private void demandOpen() {
    if (isClosed) {
      throw new IllegalStateException("this build has let go of the site folder");
    }
  }
}
