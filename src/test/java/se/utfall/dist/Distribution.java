package se.utfall.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The zip that has been packaged, and what is unpacked from it. */
record Distribution(Path zip) {
  /** Where the build says which zip it has packaged; without it there is nothing to test. */
  static final String PROPERTY = "utfall.zip";

  private static final int EXECUTABLE = 0111;

  static Distribution packaged() {
    return new Distribution(Path.of(System.getProperty(PROPERTY)));
  }

  List<ZipArchiveEntry> entries() throws IOException {
    try (ZipFile open = ZipFile.builder().setPath(zip).get()) {
      return Collections.list(open.getEntries());
    }
  }

  /** Unpacks it with its rights as {@code unzip} does, and gives the folder that it holds. */
  Path unpack(Path into) throws IOException {
    List<Path> tops = new ArrayList<>();
    try (ZipFile open = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(open.getEntries())) {
        Path file = into.resolve(entry.getName());
        tops.add(into.resolve(into.relativize(file).getName(0)));
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (!entry.isDirectory()) {
          put(open, entry, file);
        }
      }
    }
    List<Path> folders = tops.stream().distinct().toList();
    if (folders.size() != 1) {
      throw new IllegalStateException("more than one folder: " + folders);
    }
    return folders.get(0);
  }

  private static void put(ZipFile open, ZipArchiveEntry entry, Path file) {
    try (InputStream in = open.getInputStream(entry)) {
      Files.copy(in, file);
      file.toFile().setExecutable((entry.getUnixMode() & EXECUTABLE) != 0, false);
      Files.setLastModifiedTime(file, entry.getLastModifiedTime());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
