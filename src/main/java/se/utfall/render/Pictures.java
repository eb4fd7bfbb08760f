package se.utfall.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The publisher's own pictures, copied as they are. */
public final class Pictures {
  private Pictures() {}

  /** The picture in a file as a file of the site. */
  public static OutputFile copy(String path, Path file) {
    try {
      return new OutputFile(path, OutputFile.Kind.ASSET, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
