package se.utfall.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.utfall.content.Content.SurveyFolder;

/** The files of an edition to be kept: a survey's own, in the main language, as they are. */
public final class EditionCopy {
  private static final String SCHEMA_LINE = "(?m)^# yaml-language-server:.*\\R";

  private final List<String> drafts;
  private final LocalDate day;
  private final Map<Path, String> files = new TreeMap<>();

  private EditionCopy(List<String> drafts, LocalDate day) {
    this.drafts = drafts;
    this.day = day;
  }

  /**
   * Their texts, by where they go.
   *
   * @param drafts the paths of texts that are left out
   * @param day as of which the edition is kept
   */
  public static Map<Path, String> of(
      SurveyFolder survey, List<String> drafts, LocalDate day, Path target) throws IOException {
    EditionCopy copy = new EditionCopy(drafts, day);
    copy.add(survey.path(), target);
    for (Content.AreaFolder area : survey.areas()) {
      copy.add(area.path(), target.resolve(area.name()));
    }
    return copy.files;
  }

  private void add(String folder, Path target) throws IOException {
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        boolean text = Place.isContent(name) || name.endsWith(".csv");
        if (text && Tongue.of(name).isEmpty() && !drafts.contains(folder + "/" + name)) {
          String said = Files.readString(file, StandardCharsets.UTF_8);
          files.put(target.resolve(name), name.startsWith("survey.") ? kept(name, said) : said);
        }
      }
    }
  }

  /** The survey's file says from which day it is kept, and no longer where its schema lies. */
  private String kept(String name, String text) {
    if (name.endsWith(".json")) {
      return text.replaceFirst("\\{", "{\n  \"frozen\": \"" + day + "\",");
    }
    String said = text.replaceAll(SCHEMA_LINE, "");
    return (said.endsWith("\n") ? said : said + "\n") + "frozen: " + day + "\n";
  }
}
