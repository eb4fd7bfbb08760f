package se.utfall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The user guide as it is written. */
final class Guide {
  static final Path CONTENT = Path.of("docs/guide");

  private static final Pattern ORDER = Pattern.compile("^order: ([0-9]+)$", Pattern.MULTILINE);
  private static final Pattern RULE =
      Pattern.compile(
          "^### `([a-z-]+\\.[a-z-]+)`\n\n(.*?)(?=^##|\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  private Guide() {}

  /** One of its pages in Swedish. */
  record Chapter(String name, String text) {
    private int order() {
      Matcher order = ORDER.matcher(text);
      if (!order.find()) {
        throw new IllegalStateException(name + " has no order");
      }
      return Integer.parseInt(order.group(1));
    }

    List<Fenced> blocks() {
      return Fenced.in(text);
    }
  }

  /** What it says of a rule, and where. */
  record Paragraph(String chapter, String rule, String text) {}

  /** Its pages in the order in which they are to be read. */
  static List<Chapter> chapters() {
    try (Stream<Path> files = Files.list(CONTENT.resolve("pages"))) {
      List<Chapter> chapters = new ArrayList<>();
      for (Path file : files.filter(f -> !f.toString().endsWith(".en.md")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".md", "");
        chapters.add(new Chapter(name, Files.readString(file)));
      }
      chapters.sort(Comparator.comparingInt(Chapter::order));
      return chapters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Chapter chapter : chapters()) {
      Matcher rules = RULE.matcher(chapter.text());
      while (rules.find()) {
        String text = rules.group(2).strip();
        paragraphs.add(new Paragraph(chapter.name(), rules.group(1), text));
      }
    }
    return paragraphs;
  }
}
