package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void theFilesAreThereUntilItIsClosed() throws IOException {
    Path folder;
    try (Scratch scratch = Scratch.unzip(packed("a/å.txt", "b.txt"))) {
      folder = scratch.folder();
      assertEquals("a/å.txt", Files.readString(folder.resolve("a/å.txt")));
      assertEquals("b.txt", Files.readString(folder.resolve("b.txt")));
    }
    assertFalse(Files.exists(folder));
  }

  @Test
  void nothingIsWrittenOutsideIt() throws IOException {
    byte[] packed = packed("../utfall-outside.txt");
    assertThrows(IOException.class, () -> Scratch.unzip(packed));
    Path outside = Path.of(System.getProperty("java.io.tmpdir"), "utfall-outside.txt");
    assertFalse(Files.exists(outside));
  }

  /** A ZIP file in which each file holds its own name. */
  private static byte[] packed(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
