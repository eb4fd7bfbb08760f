package se.utfall.scaffold;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Makes the files of something new: with comments, without faults, and without any figure.
 *
 * @param content the content folder
 * @param today the day that they are written
 */
public record Scaffold(Path content, LocalDate today) {
  private static final List<String> SCHEMAS =
      List.of("site", "register", "corrections", "survey", "indicators");
  private static final String SURVEY = "survey";
  private static final String AREA = "area";
  private static final String NAME = "name";
  private static final String TITLE = "title";

  /** A site in a folder, with a first survey, as a site without any has nothing to show. */
  public Plan site(Path folder, Municipality own) {
    Properties words = words();
    Map<Path, String> fresh = new LinkedHashMap<>();
    Map<String, String> values = Map.of(NAME, own.name(), "code", own.code(), "today", day());
    fresh.put(content.resolve("site.yaml"), Resource.text("site.yaml", values));
    Name survey = new Name(words.getProperty(SURVEY));
    fresh.putAll(surveyFiles(survey, new Name(words.getProperty(AREA)), own.name()));
    Map<Path, String> spare =
        Map.of(folder.resolve(".editorconfig"), Resource.text("editorconfig"));
    return new Plan(fresh, spare, schemas());
  }

  /** A survey with a first area, which has a name of ours if it has no other. */
  public Plan survey(Name name, Optional<Name> area, String organiser) {
    Name first = area.orElseGet(() -> new Name(words().getProperty(AREA)));
    return new Plan(surveyFiles(name, first, organiser), Map.of(), schemas());
  }

  /** What an area needs to know of its survey: its folder, its name, the id of a source. */
  public record Parent(String folder, String title, Optional<String> source) {}

  /** An area of a survey; the survey's file lists it already. */
  public Plan area(Parent survey, Name name, Map<Path, String> listed) {
    return new Plan(areaFile(survey, name), Map.of(), with(listed));
  }

  /** An indicator as it stands in a list; {@code periods} are those that it must speak of. */
  public String indicator(String id, Name name, Optional<String> kpi, List<String> periods) {
    String values =
        periods.stream()
            .map(period -> "        " + period + ": not-published")
            .collect(Collectors.joining("\n"));
    String kolada = kpi.map(one -> Resource.text("kolada.yaml", Map.of("kpi", one))).orElse("");
    Map<String, String> all =
        Map.of(
            "id", id, NAME, name.words(), TITLE, name.yaml(), "kolada", kolada, "values", values);
    return Resource.text("indicator.yaml", all);
  }

  /** An area's file with its first indicator, which needs no words in place of indicators. */
  public String withoutFiller(String text, String area) {
    return text.replace(filler(new Name(area)), "");
  }

  private static String filler(Name area) {
    return Resource.text("filler.yaml", Map.of(NAME, area.words()));
  }

  /** Files that have something added. */
  public Plan added(Map<Path, String> files) {
    return new Plan(Map.of(), Map.of(), with(files));
  }

  /** A piece of news of today. */
  public Plan news(Name title, Optional<String> contact) {
    Path file = content.resolve("news").resolve(day() + "-" + title.folder() + ".md");
    String who = contact.orElseGet(() -> words().getProperty("contact"));
    Map<String, String> values =
        Map.of(
            NAME,
            title.words(),
            TITLE,
            title.yaml(),
            "today",
            day(),
            "contact",
            new Name(who).yaml());
    return new Plan(Map.of(file, Resource.text("news.md", values)), Map.of(), Map.of());
  }

  /** A page of the publisher's own. */
  public Plan page(Name title) {
    Path file = content.resolve("pages").resolve(title.folder() + ".md");
    Map<String, String> values = Map.of(NAME, title.words(), TITLE, title.yaml(), "today", day());
    return new Plan(Map.of(file, Resource.text("page.md", values)), Map.of(), Map.of());
  }

  private Map<Path, String> surveyFiles(Name name, Name first, String organiser) {
    Map<String, String> values =
        Map.of(
            NAME,
            name.words(),
            TITLE,
            name.yaml(),
            "own",
            new Name(organiser).yaml(),
            "today",
            day(),
            "year",
            Integer.toString(today.getYear()),
            AREA,
            first.folder());
    Map<Path, String> files = new LinkedHashMap<>();
    Path folder = content.resolve(name.folder());
    files.put(folder.resolve("survey.yaml"), Resource.text("survey.yaml", values));
    files.putAll(areaFile(new Parent(name.folder(), name.words(), Optional.empty()), first));
    return files;
  }

  private Map<Path, String> areaFile(Parent survey, Name area) {
    Path folder = content.resolve(survey.folder()).resolve(area.folder());
    Map<String, String> values =
        Map.of(
            NAME,
            area.words(),
            TITLE,
            area.yaml(),
            SURVEY,
            survey.title(),
            "today",
            day(),
            "filler",
            filler(area),
            "source",
            survey.source().orElseGet(() -> words().getProperty("source")));
    return Map.of(folder.resolve("indicators.yaml"), Resource.text("indicators.yaml", values));
  }

  private String day() {
    return today.toString();
  }

  private Map<Path, String> with(Map<Path, String> files) {
    Map<Path, String> all = new LinkedHashMap<>(files);
    all.putAll(schemas());
    return all;
  }

  /** What the first lines of data files point at, in a folder that no reader of content enters. */
  private Map<Path, String> schemas() {
    Map<Path, String> files = new LinkedHashMap<>();
    for (String schema : SCHEMAS) {
      String name = schema + ".schema.json";
      files.put(content.resolve(".schema").resolve(name), Resource.schema(name));
    }
    return files;
  }

  private static Properties words() {
    Properties words = new Properties();
    try {
      words.load(new StringReader(Resource.text("words.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
