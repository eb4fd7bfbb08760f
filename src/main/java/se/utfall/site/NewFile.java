package se.utfall.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One file that an editor asked for among the content; never in another's place. */
public final class NewFile {
  private NewFile() {}

  /** What became of it. */
  public enum Outcome {
    WRITTEN,
    /** Something is there already and is as it was. */
    THERE,
    /** The system refused. */
    REFUSED
  }

  /** Writes a file that is not there yet. */
  public static Outcome write(Path file, String text) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Outcome.THERE;
    }
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return Outcome.WRITTEN;
    } catch (FileAlreadyExistsException e) {
      return Outcome.THERE;
    } catch (IOException e) {
      return Outcome.REFUSED;
    }
  }
}
