package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnclosureTest {
  @TempDir private Path folder;

  @Test
  void aFolderHoldsItselfAndWhatLiesInItEvenIfNotThereYet() {
    assertTrue(Enclosure.holds(folder, folder));
    assertTrue(Enclosure.holds(folder, folder.resolve("a/b")));
    assertTrue(Enclosure.holds(folder, folder.resolve("a/../b")));
  }

  @Test
  void aNeighbourOrParentIsNotHeld() {
    assertFalse(Enclosure.holds(folder.resolve("content"), folder.resolve("content2")));
    assertFalse(Enclosure.holds(folder.resolve("content"), folder));
    assertFalse(Enclosure.holds(folder.resolve("content"), folder.resolve("content/../site")));
  }

  @Test
  void linksAreFollowed() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);
    assertTrue(Enclosure.holds(content, link.resolve("site")));
  }
}
