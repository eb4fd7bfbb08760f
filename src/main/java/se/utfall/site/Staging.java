package se.utfall.site;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.utfall.render.OutputFile;
import se.utfall.site.Manifest.Entry;
import se.utfall.text.Rule;

/** What one build gives: its files, and beside the site those of them that are not there yet. */
final class Staging {
  private final Layout layout;
  private final Disk disk;
  private final Faults faults;
  private final Published published;

  private final Names names = new Names();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> retired = new ArrayList<>();
  private final Set<String> written = new HashSet<>();
  private long bytesWritten;
  private long bytes;
  private boolean isDiskFaulty;

  Staging(Layout layout, Disk disk, Faults faults, Manifest before) {
    this.layout = layout;
    this.disk = disk;
    this.faults = faults;
    this.published = new Published(layout, before);
  }

  /** Takes one rendered file. */
  void add(OutputFile file) {
    if (isDiskFaulty || !isFit(file.path())) {
      return;
    }
    try {
      names.use(file.path());
      entries.add(new Entry(file.path(), file.kind(), false, file.sha256()));
      bytes += file.bytes().length;
      bytesWritten += write(file) ? file.bytes().length : 0;
    } catch (InvalidPathException e) { // the system's file names have no such letter
      faults.addAt(file.path(), Rule.SITE_PATH, file.path());
    } catch (IOException e) {
      isDiskFaulty = true;
      faults.addAt(file.path(), e);
    }
  }

  /** Keeps assets of the build before for pages that a reader has just fetched. */
  void keep(List<Entry> assets) {
    assets.stream()
        .filter(asset -> names.rival(asset.path()).isEmpty())
        .map(Entry::retire)
        .forEach(retired::add);
  }

  /** The same for assets that lie in another folder and are copied from there. */
  void keep(List<Entry> assets, Twins twins) throws IOException {
    for (Entry asset : assets) {
      Optional<OutputFile> file =
          names.rival(asset.path()).isEmpty() ? twins.read(asset) : Optional.empty();
      if (file.isPresent()) {
        write(file.get());
        retired.add(asset.retire());
      }
    }
  }

  /** All that there is to be, with what is kept. */
  Manifest next() {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(retired);
    return new Manifest(all);
  }

  /** The paths of all files that wait to be put in place. */
  Set<String> written() {
    return written;
  }

  Outcome outcome(
      int deleted,
      List<String> foreign,
      List<String> gone,
      Optional<Path> shown,
      boolean recovered) {
    int ours = (int) entries.stream().filter(entry -> written.contains(entry.path())).count();
    return new Outcome(
        ours, entries.size() - ours, deleted, bytes, bytesWritten, foreign, gone, shown, recovered);
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

  /** Makes the folder for all of them; what is refused there is not about the first of them. */
  private boolean hasPlace() {
    try {
      disk.makeFolder(layout.staging());
    } catch (IOException e) {
      isDiskFaulty = true;
      faults.add(layout, e);
    }
    return !isDiskFaulty;
  }

  /** False if there is no need, or no way. */
  private boolean write(OutputFile file) throws IOException {
    return switch (published.at(file.path(), file.bytes())) {
      case EQUAL -> false;
      case TAKEN -> {
        faults.addAt(file.path(), Rule.SITE_IN_THE_WAY, file.path());
        yield false;
      }
      case FREE -> {
        if (written.isEmpty() && !hasPlace()) {
          yield false;
        }
        disk.write(layout.staged(file.path()), file.bytes());
        written.add(file.path());
        yield true;
      }
    };
  }
}
