package se.utfall.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Says when something in some folders has been saved, renamed or deleted, folders themselves too.
 * Changes that come close together count as one: an editor writes a file in several steps.
 */
final class Watcher implements AutoCloseable {
  /** So long nothing must happen before something counts as saved. */
  private static final long QUIET_MILLIS = 15;

  /** So often it is looked whether the roots are there, since nobody tells when they come or go. */
  private static final long ROOTS_MILLIS = 250;

  private static final WatchEvent.Kind<?>[] ALL = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE,
    StandardWatchEventKinds.ENTRY_MODIFY
  };

  private final List<Path> roots;
  private final WatchService service;
  private final Runnable changed;
  private Set<Path> watched = Set.of();
  private Set<String> present = Set.of();

  private Watcher(List<Path> roots, WatchService service, Runnable changed) {
    this.roots = roots;
    this.service = service;
    this.changed = changed;
  }

  /** Begins to watch; what is told of changes runs on a thread of its own, once at a time. */
  static Watcher start(List<Path> roots, Runnable changed) throws IOException {
    WatchService service = FileSystems.getDefault().newWatchService();
    Watcher watcher = new Watcher(roots, service, changed);
    watcher.register();
    Thread thread = new Thread(watcher::watch, "utfall-watch");
    thread.setDaemon(true);
    thread.start();
    return watcher;
  }

  private void watch() {
    try {
      while (true) {
        boolean told = await();
        boolean moved = register();
        if (told || moved) {
          changed.run();
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until something has happened and then nothing more, or a root has come or gone. */
  private boolean await() throws InterruptedException {
    WatchKey key = null;
    while (key == null && identities().equals(present)) {
      key = service.poll(ROOTS_MILLIS, TimeUnit.MILLISECONDS);
    }
    boolean told = key != null;
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return told;
  }

  /** The roots that are there, each as the system knows it whatever its name. */
  private Set<String> identities() {
    Set<String> there = new HashSet<>();
    for (Path root : roots) {
      try {
        there.add(root + " " + Files.getAttribute(root, "fileKey"));
      } catch (IOException e) {
        there.add(root + " gone");
      }
    }
    return there;
  }

  /** Watches folders that have come; says whether any has come or gone. */
  private boolean register() {
    Set<String> now = identities();
    Set<Path> there = new HashSet<>();
    roots.stream().filter(Files::isDirectory).forEach(root -> folders(root, there));
    there.removeIf(folder -> !isRegistered(folder));
    boolean moved = !there.equals(watched) || !now.equals(present);
    present = now;
    watched = there;
    return moved;
  }

  /** A folder may be gone again meanwhile, which the folder around it tells. */
  private boolean isRegistered(Path folder) {
    try {
      folder.register(service, ALL);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void folders(Path root, Set<Path> to) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              boolean hidden =
                  !folder.equals(root) && folder.getFileName().toString().startsWith(".");
              if (hidden || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              to.add(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
