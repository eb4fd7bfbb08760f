package se.utfall.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.utfall.content.MarkdownFile.Kind;
import se.utfall.text.Diagnostics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of data in a content folder, each with its schema and its decoder. */
enum DataFile {
  SITE,
  REGISTER,
  CORRECTIONS,
  SURVEY,
  INDICATORS,
  ARTICLE,
  NEWS,
  ABOUT,
  COMMENTARY,
  TRANSLATION,
  WORDS;

  private static final JsonMapper JSON = new JsonMapper();

  /** The kind of a file in a content folder, by its name and depth. */
  static DataFile of(Path folder, Path file) {
    String stem = file.getFileName().toString().replaceFirst("[.][a-z]+$", "");
    int depth = folder.relativize(file).getNameCount();
    if (!file.toString().endsWith(".md")) {
      return valueOf(stem.toUpperCase(Locale.ROOT));
    }
    return switch (file.getParent().getFileName().toString()) {
      case "pages" -> ARTICLE;
      case "news" -> NEWS;
      default -> depth == 2 ? ABOUT : COMMENTARY;
    };
  }

  /** Whether the data stand at the top of a Markdown file. */
  boolean isFrontMatter() {
    return compareTo(INDICATORS) > 0 && this != WORDS;
  }

  String file() {
    return name().toLowerCase(Locale.ROOT);
  }

  JsonNode schema() {
    try (InputStream in =
        DataFile.class.getResourceAsStream("/schema/" + file() + ".schema.json")) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the decoder finds in data of this kind. */
  Diagnostics decode(String text, boolean json) {
    Diagnostics findings = new Diagnostics();
    switch (this) {
      case ARTICLE -> markdown(Kind.ARTICLE, text, findings);
      case NEWS -> markdown(Kind.NEWS, text, findings);
      case ABOUT -> markdown(Kind.ABOUT, text, findings);
      case COMMENTARY -> markdown(Kind.COMMENTARY, text, findings);
      case TRANSLATION -> markdown(Kind.TRANSLATION, text, findings);
      case SITE, REGISTER, CORRECTIONS, SURVEY, INDICATORS, WORDS -> data(text, json, findings);
    }
    return findings;
  }

  private void markdown(Kind kind, String yaml, Diagnostics findings) {
    TextFile file = new TextFile("a.md", "a.md", Path.of("a.md"));
    new MarkdownDecoder(findings).decode(file, kind, "---\n" + yaml + "\n---\n\nText.\n");
  }

  private void data(String text, boolean json, Diagnostics findings) {
    String path = file() + (json ? ".json" : ".yaml");
    Optional<Node.Group> root = TreeReader.readGroup(Source.file(path, text), findings);
    if (this == WORDS) {
      root.ifPresent(words -> WordsDecoder.decode(words, findings));
    } else {
      root.map(group -> GroupReader.file(group, findings)).ifPresent(in -> decode(path, in));
    }
  }

  private void decode(String path, GroupReader in) {
    switch (this) {
      case SITE -> SiteDecoder.decode(path, in);
      case REGISTER -> RegisterDecoder.decode(path, in);
      case CORRECTIONS -> CorrectionsDecoder.decode(path, in);
      case SURVEY -> SurveyDecoder.decode(path, in);
      case INDICATORS -> IndicatorsDecoder.decode(path, in);
      case ARTICLE, NEWS, ABOUT, COMMENTARY, TRANSLATION, WORDS ->
          throw new IllegalStateException(name());
    }
  }
}
