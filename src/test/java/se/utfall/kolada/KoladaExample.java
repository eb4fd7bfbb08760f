package se.utfall.kolada;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A content folder that takes its values from Kolada, and a server that has them: all real. */
public final class KoladaExample {
  private static final Path CONTENT = Path.of("src/test/resources/cases/kolada-values/content");
  static final Path VALUES = CONTENT.resolve("kkik/skola/N15436.csv");

  private KoladaExample() {}

  /** Lets a server have what the folder asks for. */
  public static V3Server serve(V3Server server) throws IOException {
    return server
        .values(VALUES)
        .municipality("0014", "Västra Götalandsregionen", "L")
        .kpi(
            "N15436",
            "Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor,  andel (%)",
            description())
        .group(
            "G35884",
            "Liknande kommuner grundskola, Borås, 2024",
            "0181 Södertälje",
            "0484 Eskilstuna",
            "0581 Norrköping",
            "0780 Växjö",
            "1290 Kristianstad",
            "1380 Halmstad",
            "2180 Gävle");
  }

  private static String description() {
    return V3Server.sample("v3_kpi").replaceFirst("(?s).*?\"description\": \"([^\"]*)\".*", "$1");
  }

  /** Copies the folder, with what has been fetched for it. */
  public static void copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
