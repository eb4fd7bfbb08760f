package se.utfall.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** A user's own words, style sheets and drawings, by their paths in the templates folder. */
final class OwnTexts {
  private static final String WORDS = ".properties";

  private OwnTexts() {}

  static Map<String, String> read(Path folder, Diagnostics findings) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      try {
        String text = Files.readString(file);
        demandWords(name, text);
        texts.put(name, text);
      } catch (CharacterCodingException e) {
        findings.add(at(file), Rule.FILE_ENCODING);
      } catch (IllegalArgumentException e) {
        findings.add(at(file), Rule.TEMPLATE_SYNTAX, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(OwnTexts::isText).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(Path file) {
    return Stream.of(WORDS, ".css", ".svg").anyMatch(ending -> file.toString().endsWith(ending));
  }

  /** Throws an IllegalArgumentException for a word file with a broken {@code \\u} in it. */
  private static void demandWords(String name, String text) throws IOException {
    if (name.endsWith(WORDS)) {
      new Properties().load(new StringReader(text));
    }
  }

  private static Position at(Path file) {
    return new Position(file.toString().replace('\\', '/'), 1, 1);
  }
}
