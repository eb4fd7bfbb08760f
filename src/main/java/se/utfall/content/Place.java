package se.utfall.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where in the content folder a folder lies, and so what may lie in it. */
enum Place {
  ROOT("site", false),
  PAGES("", true),
  SURVEY("survey", true),
  AREA("indicators", true),
  OTHER("", false);

  private static final List<String> PICTURES = List.of("svg", "png", "jpg", "jpeg", "webp", "avif");

  private static final List<String> CONTENT = List.of("yaml", "yml", "json", "md");

  private final String stem;
  private final boolean markdown;

  Place(String stem, boolean markdown) {
    this.stem = stem;
    this.markdown = markdown;
  }

  /** The names that the data file can have, the usual one first. */
  List<String> dataNames() {
    return stem.isEmpty() ? List.of() : List.of(stem + ".yaml", stem + ".yml", stem + ".json");
  }

  boolean isText(String name) {
    return markdown && name.endsWith(".md");
  }

  static boolean isPicture(String name) {
    return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a name is that of data or Markdown, which somebody wrote to be published. */
  static boolean isContent(String name) {
    return CONTENT.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  boolean isIgnored(String name) {
    return this == ROOT && name.equals("README.md");
  }

  /** What may lie here, for a message. */
  String known() {
    List<String> known = new ArrayList<>(dataNames().stream().limit(1).toList());
    known.addAll(markdown ? List.of("*.md") : List.of());
    PICTURES.forEach(ending -> known.add("*." + ending));
    return String.join(", ", known);
  }
}
