package se.utfall.site;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.utfall.render.OutputFile;
import se.utfall.render.OutputFile.Kind;
import se.utfall.site.Manifest.Entry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * The two folders beside a site that is a link to the newer of them. The older one is published
 * into; the newer is held meanwhile, so that no other build writes there or turns the link.
 */
final class Twins implements AutoCloseable {
  private final SiteLink link;
  private final Disk disk;
  private final Faults faults;
  private final Optional<Path> led;
  private final Optional<Taken> newer;

  private Twins(
      SiteLink link, Disk disk, Faults faults, Optional<Path> led, Optional<Taken> newer) {
    this.link = link;
    this.disk = disk;
    this.faults = faults;
    this.led = led;
    this.newer = newer;
  }

  /** Finds out where a link leads and holds that folder; empty, with a finding, if it can't. */
  static Optional<Twins> take(Path path, Disk disk, Diagnostics findings) {
    SiteLink link = new SiteLink(path);
    Faults faults = new Faults(path, findings);
    try {
      Optional<Path> led = link.leadsTo();
      if (led.isEmpty() && link.isTaken()) {
        faults.add(Rule.SITE_NO_LINK, name(path), name(link.first()), name(link.second()));
        return Optional.empty();
      }
      if (led.isEmpty() || !Files.isDirectory(led.get())) {
        return Optional.of(new Twins(link, disk, faults, led, Optional.empty()));
      }
      return Taken.take(led.get(), disk, new Faults(led.get(), findings))
          .map(taken -> new Twins(link, disk, faults, led, Optional.of(taken)));
    } catch (IOException e) {
      faults.add(new Layout(path), e);
      return Optional.empty();
    }
  }

  /** The folder to publish into. */
  Path older() {
    return led.filter(link.first()::equals).isPresent() ? link.second() : link.first();
  }

  /** What readers are shown until the link is turned. */
  Manifest live() {
    return newer.map(taken -> taken.recovery().before()).orElse(Manifest.NONE);
  }

  /**
   * Makes the link that is to take the other's place, once both folders are held; false, with a
   * finding, if another build was quicker or there can be no link.
   */
  boolean prepare(Layout layout) {
    try {
      if (isAsFound() && link.mayBe()) {
        disk.link(layout.link(), older().getFileName());
        return true;
      }
      faults.add(link.mayBe() ? Rule.SITE_BUSY : Rule.SITE_LINK);
    } catch (IOException e) {
      if (Faults.rule(e) == Rule.SITE_IO) {
        faults.add(Rule.SITE_LINK);
      } else {
        faults.add(layout, e);
      }
    }
    return false;
  }

  /** An asset that readers are shown, if it is as it was published. */
  Optional<OutputFile> read(Entry asset) throws IOException {
    Optional<Path> file = shown(asset).filter(path -> Files.isRegularFile(path, NOFOLLOW_LINKS));
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new OutputFile(asset.path(), Kind.ASSET, Files.readAllBytes(file.get())))
            .filter(read -> read.sha256().equals(asset.sha256()));
  }

  /** Readers see the other folder from here on, unless somebody has changed the link. */
  void turn(Layout layout, Manifest next, Set<String> written) throws IOException {
    date(layout, next, written);
    if (isAsFound()) {
      disk.move(layout.link(), link.path());
    } else {
      faults.add(Rule.SITE_BUSY);
    }
  }

  /**
   * Gives each file the time of the same bytes where readers see them, and to others that lay here
   * already the time of this build: a server must not call older what readers see as new.
   */
  private void date(Layout layout, Manifest next, Set<String> written) throws IOException {
    FileTime now = Files.getLastModifiedTime(layout.link(), NOFOLLOW_LINKS);
    for (Entry entry : next.inOrder()) {
      Path file = layout.target(entry.path());
      Optional<Path> same = shown(entry).filter(path -> live().has(entry) && Files.exists(path));
      if (same.isPresent()) {
        Files.setLastModifiedTime(file, Files.getLastModifiedTime(same.get()));
      } else if (!written.contains(entry.path())) {
        Files.setLastModifiedTime(file, now);
      }
    }
  }

  private Optional<Path> shown(Entry entry) {
    return newer.map(taken -> taken.folder().layout().target(entry.path()));
  }

  private boolean isAsFound() throws IOException {
    return link.leadsTo().equals(led) && link.isTaken() == led.isPresent();
  }

  @Override
  public void close() {
    newer.ifPresent(
        taken -> {
          try (Folder folder = taken.folder()) {
            folder.tidy();
          } catch (IOException e) {
            faults.add(taken.folder().layout(), e);
          }
        });
  }

  private static String name(Path path) {
    return Objects.requireNonNullElse(path.getFileName(), path).toString();
  }
}
