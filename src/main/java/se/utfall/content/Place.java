package se.utfall.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where in the content folder a folder lies, and so what may lie in it. */
enum Place {
  ROOT,
  PAGES,
  NEWS,
  SURVEY,
  AREA,
  OTHER;

  private static final List<String> PICTURES = List.of("svg", "png", "jpg", "jpeg", "webp", "avif");

  private static final List<String> CONTENT = List.of("yaml", "yml", "json", "md");

  /** What the data files are called without their endings; the first one must be there. */
  List<String> stems() {
    return switch (this) {
      case ROOT -> List.of("site", "register", "corrections");
      case SURVEY -> List.of("survey");
      case AREA -> List.of("indicators");
      case PAGES, NEWS, OTHER -> List.of();
    };
  }

  /** How the names of other files end that may lie here, pictures apart. */
  private List<String> endings() {
    return switch (this) {
      case PAGES, NEWS, SURVEY -> List.of("md");
      case AREA -> List.of("md", "csv");
      case ROOT, OTHER -> List.of();
    };
  }

  /** The names that a data file can have, the usual one first. */
  static List<String> dataNames(String stem) {
    return List.of(stem + ".yaml", stem + ".yml", stem + ".json");
  }

  boolean isText(String name) {
    return endings().contains("md") && name.endsWith(".md");
  }

  boolean isTable(String name) {
    return endings().contains("csv") && name.endsWith(".csv");
  }

  static boolean isPicture(String name) {
    return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a name is that of data or Markdown, which somebody wrote to be published. */
  static boolean isContent(String name) {
    return CONTENT.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a name is that of an area's indicators or commentary, which only lie in its folder. */
  static boolean isOfArea(String name) {
    return AREA.stems().stream().anyMatch(stem -> dataNames(stem).contains(name))
        || isCommentary(name);
  }

  /** Whether a name is one that drafts of commentary have. */
  static boolean isCommentary(String name) {
    return name.startsWith("commentary") && name.endsWith(".md");
  }

  /** Whether a name is that of a survey's record of what has been fetched for it. */
  boolean isFetched(String name) {
    return this == SURVEY && name.equals(KoladaFile.NAME);
  }

  /** Whether a name is that of an area's table of values. */
  boolean isValues(String name) {
    return this == AREA && name.equals(Table.NAME);
  }

  boolean isIgnored(String name) {
    return this == ROOT && name.equals("README.md");
  }

  /** What may lie here, for a message. */
  String known() {
    List<String> known = new ArrayList<>();
    stems().forEach(stem -> known.add(dataNames(stem).get(0)));
    endings().forEach(ending -> known.add("*." + ending));
    PICTURES.forEach(ending -> known.add("*." + ending));
    return String.join(", ", known);
  }
}
