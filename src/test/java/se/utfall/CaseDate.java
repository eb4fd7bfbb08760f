package se.utfall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The day as of which a case is built: what its {@code date.txt} says, or one day for all. */
public final class CaseDate {
  private static final LocalDate USUAL = LocalDate.of(2022, 6, 1);

  private CaseDate() {}

  public static LocalDate of(Path folder) {
    Path file = folder.resolve("date.txt");
    try {
      return Files.exists(file) ? LocalDate.parse(Files.readString(file).strip()) : USUAL;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
