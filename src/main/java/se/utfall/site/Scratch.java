package se.utfall.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A folder that is there only while somebody reads it. */
public final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /** What is packed in a ZIP file; nothing of it lands outside the folder. */
  public static Scratch unzip(byte[] packed) throws IOException {
    Scratch scratch = new Scratch(Files.createTempDirectory("utfall-").toRealPath());
    try {
      scratch.fill(new ZipInputStream(new ByteArrayInputStream(packed)));
    } catch (IOException | IllegalArgumentException e) {
      scratch.close();
      throw new IOException(e);
    }
    return scratch;
  }

  public Path folder() {
    return folder;
  }

  private void fill(ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Path file = folder.resolve(entry.getName()).normalize();
      if (!file.startsWith(folder)) {
        throw new IOException(entry.getName());
      }
      if (entry.isDirectory()) {
        Files.createDirectories(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
  }

  /** Takes the folder away; what the system keeps of it is its own to clear. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
