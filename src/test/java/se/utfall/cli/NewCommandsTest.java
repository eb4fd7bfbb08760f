package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import se.utfall.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code new} begins, from an empty folder to pages. */
class NewCommandsTest {
  private static final Pattern SCHEMA = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-06-01T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void folderWithASpace() {
    folder = temp.resolve("vår mapp");
  }

  private Path content() {
    return folder.resolve("content");
  }

  private Ran site(String municipality) {
    return Ran.run("new", "site", folder.toString(), "--municipality", municipality);
  }

  private Ran run(String... words) {
    return Ran.run(
        Stream.concat(Stream.of(words), Stream.of("--content", content().toString())).toList());
  }

  /** A build that warns of anything fails. */
  private Ran build() {
    return run("build", "--strict", "--site", folder.resolve("site").toString());
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(temp)) {
      for (Path file : all.filter(one -> !one.equals(temp)).toList()) {
        String text = Files.isDirectory(file) ? "" : Files.readString(file);
        files.put(temp.relativize(file).toString(), text);
      }
    }
    return files;
  }

  private void fine(Ran ran) {
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
  }

  @Test
  void eachStepFromAnEmptyFolderBuildsWithoutARemark() throws IOException {
    Ran begun = site("Borås");
    fine(begun);
    assertEquals(
        """
        Skrev DIR/content/site.yaml
        Skrev DIR/content/egen-undersokning/survey.yaml
        Skrev DIR/content/egen-undersokning/forsta-omradet/indicators.yaml
        Skrev DIR/content/.schema/site.schema.json
        Skrev DIR/content/.schema/register.schema.json
        Skrev DIR/content/.schema/corrections.schema.json
        Skrev DIR/content/.schema/survey.schema.json
        Skrev DIR/content/.schema/indicators.schema.json
        Skrev DIR/.editorconfig
        Bygg nu: utfall build --content "DIR/content" --site "DIR/site"
        """,
        begun.out().replace(folder.toString().replace('\\', '/'), "DIR"));
    fine(build());
    for (List<String> step :
        List.of(
            List.of("survey", "Öppna jämförelser: äldre, 100 % \"våra\" #1"),
            List.of("area", "oppna-jamforelser-aldre-100-vara-1", "Åk 9 & gymnasiet"),
            List.of("area", "egen-undersokning", "Yes"),
            List.of("indicator", "ak-9-gymnasiet", "3-åringar som är trygga: \\ och 'så'"),
            List.of("indicator", "ak-9-gymnasiet", "Behöriga", "--kolada", "N15436"),
            List.of("indicator", "egen-undersokning/forsta-omradet", "Svarstid i växeln"),
            List.of("news", "Årets resultat: nu är de här"),
            List.of("page", "Om webbplatsen: \"vi\" & ni"))) {
      fine(run(Stream.concat(Stream.of("new"), step.stream()).toArray(String[]::new)));
      fine(build());
    }
    List<String> pages =
        List.of(
            "",
            "egen-undersokning/yes",
            "egen-undersokning/forsta-omradet/svarstid-i-vaxeln",
            "oppna-jamforelser-aldre-100-vara-1/ak-9-gymnasiet/behoriga",
            "oppna-jamforelser-aldre-100-vara-1/ak-9-gymnasiet/3-aringar-som-ar-trygga-och-sa",
            "nyheter/2022-06-01-arets-resultat-nu-ar-de-har",
            "om-webbplatsen-vi-ni");
    for (String page : pages) {
      assertTrue(Files.exists(folder.resolve("site").resolve(page).resolve("index.html")), page);
    }
    assertEquals(7, everyDataFileIsAsItsOwnSchemaSays());
    String news =
        Files.readString(content().resolve("news/2022-06-01-arets-resultat-nu-ar-de-har.md"));
    assertEquals(List.of(), faults(schema("news"), news.split("---\n", 3)[1]));
  }

  private int everyDataFileIsAsItsOwnSchemaSays() throws IOException {
    int count = 0;
    try (Stream<Path> all = Files.walk(content())) {
      for (Path file : all.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        Matcher line = SCHEMA.matcher(text);
        assertTrue(line.lookingAt(), file.toString());
        JsonNode schema =
            new JsonMapper().readTree(Files.readString(file.resolveSibling(line.group(1))));
        String kind = file.getFileName().toString().replace(".yaml", "");
        assertEquals(schema(kind), schema);
        assertEquals(List.of(), faults(schema, text), text);
        count++;
      }
    }
    return count;
  }

  private static JsonNode schema(String kind) throws IOException {
    Path file = Path.of("src/main/resources/schema/" + kind + ".schema.json");
    return new JsonMapper().readTree(Files.readString(file));
  }

  private static List<?> faults(JsonNode schema, String yaml) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
        .getSchema(schema)
        .validate(new YAMLMapper().readTree(yaml));
  }

  @Test
  void nothingThatIsNotFilledInCanBePublished() {
    site("Kiruna");
    run("new", "indicator", "forsta-omradet", "Svarstid");
    run("new", "news", "Nu börjar vi");
    Ran checked = run("check", "--release");
    assertEquals(1, checked.code());
    long left = checked.err().lines().filter(line -> line.endsWith("[release.todo]")).count();
    assertEquals(7, left);
  }

  @Test
  void aSurveyTakesTheNameOfItsFirstArea() throws IOException {
    site("Borås");
    fine(run("new", "survey", "KKiK", "--area", "Barn och unga"));
    assertTrue(Files.exists(content().resolve("kkik/barn-och-unga/indicators.yaml")));
    assertFalse(Files.exists(content().resolve("kkik/forsta-omradet")));
    fine(build());
    SortedMap<String, String> before = files();
    assertEquals(2, run("new", "survey", "Enkäten", "--area", "!!").code());
    assertEquals(before, files());
  }

  @Test
  void aSurveyAsksForItsFirstAreaWhereSomebodyCanAnswer() throws IOException {
    site("Borås");
    Deque<String> questions = new ArrayDeque<>();
    Prompt prompt =
        question -> {
          questions.add(question);
          return Optional.of("Skola");
        };
    NewReport report =
        new NewReport(
            Messages.in("sv"),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()));
    CommandLine line = new CommandLine(new NewSurveyCommand(CLOCK, prompt, report));
    assertEquals(0, line.execute("KKiK", "--content", content().toString()));
    assertEquals(1, questions.size());
    assertTrue(Files.exists(content().resolve("kkik/skola/indicators.yaml")));
  }

  @Test
  void theFirstIndicatorTakesThePlaceOfWordsInItsStead() throws IOException {
    site("Borås");
    Path file = content().resolve("egen-undersokning/forsta-omradet/indicators.yaml");
    assertTrue(Files.readString(file).contains("improvements:"));
    fine(run("new", "indicator", "forsta-omradet", "Svarstid"));
    assertFalse(Files.readString(file).contains("improvements:"), Files.readString(file));
    fine(build());
  }

  @Test
  void anIdIsNeitherTakenNorAWordOfClaims() throws IOException {
    site("Borås");
    fine(run("new", "area", "egen-undersokning", "Skola"));
    fine(run("new", "indicator", "forsta-omradet", "Svarstid"));
    fine(run("new", "indicator", "skola", "Svarstid"));
    fine(run("new", "indicator", "skola", "Riket"));
    String skola = Files.readString(content().resolve("egen-undersokning/skola/indicators.yaml"));
    assertTrue(skola.contains("- id: svarstid-2\n"), skola);
    assertTrue(skola.contains("- id: riket-2\n"), skola);
    fine(build());
  }

  @Test
  void anAddressThatIsTakenIsRefused() throws IOException {
    site("Borås");
    fine(run("new", "indicator", "forsta-omradet", "Svarstid"));
    fine(run("new", "page", "Om oss"));
    SortedMap<String, String> before = files();
    assertEquals(
        new Ran(
            2,
            "",
            "Området har redan en sida för ”Svarstid!”, med adressen svarstid. Välj ett annat namn.\n"),
        run("new", "indicator", "forsta-omradet", "Svarstid!"));
    assertEquals(
        2, run("new", "indicator", "forsta-omradet", "Svarstid", "--kolada=N15436").code());
    assertEquals(2, run("new", "indicator", "forsta-omradet", "Underlag").code());
    assertEquals(
        new Ran(
            2,
            "",
            "”Nyheter” kan inte vara en sida, för adressen /nyheter/ används redan på webbplatsen."
                + " Välj ett annat namn.\n"),
        run("new", "page", "Nyheter"));
    assertEquals(2, run("new", "page", "Egen undersökning").code());
    assertEquals(1, run("new", "page", "Om oss").code());
    assertEquals(before, files());
  }

  @Test
  void aCommentaryIsBegunElsewhere() {
    site("Borås");
    for (String word : List.of("commentary", "kommentar")) {
      Ran ran = Ran.run("new", word);
      assertEquals(2, ran.code());
      assertTrue(ran.err().contains("utfall draft OMRÅDE MÄTNING"), ran.err());
    }
  }

  @Test
  void noFigureIsMadeUp() throws IOException {
    site("1490");
    run("new", "indicator", "forsta-omradet", "Svarstid");
    run("new", "indicator", "forsta-omradet", "Behöriga", "--kolada=N15436");
    Path file = content().resolve("egen-undersokning/forsta-omradet/indicators.yaml");
    List<String> values =
        Files.readAllLines(file).stream().filter(line -> line.matches(" +20[0-9]{2}:.*")).toList();
    assertEquals(List.of("        2022: not-published", "        2022: not-published"), values);
  }

  @ParameterizedTest
  @CsvSource({
    "Borås, Borås, 1490",
    "1490, Borås, 1490",
    "borås stad, Borås, 1490",
    "Upplands Väsby kommun, Upplands Väsby, 0114",
    "Habo, Habo, 0643",
    "Håbo, Håbo, 0305"
  })
  void aMunicipalityIsKnownByNameAndCode(String said, String name, String code) throws IOException {
    assertEquals(0, site(said).code());
    String text = Files.readString(content().resolve("site.yaml"));
    assertTrue(text.contains("\n  name: " + name + "\n"), text);
    assertTrue(text.contains("\n  short: " + name + "\n"), text);
    assertTrue(text.contains("\n  code: \"" + code + "\"\n"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Boras, Det finns ingen kommun ”Boras”. Menade du ”Borås”?",
    "Götebrog, Det finns ingen kommun ”Götebrog”. Menade du ”Göteborg”?",
    "Atlantis, Det finns ingen kommun ”Atlantis”.",
    "9999, Det finns ingen kommun ”9999”."
  })
  void anUnknownMunicipalityIsRefused(String said, String message) throws IOException {
    assertEquals(new Ran(2, "", message + "\n"), site(said));
    assertEquals(new TreeMap<>(), files());
  }

  @Test
  void whoeverSitsAtATerminalIsAskedUntilAMunicipalityIsMeant() throws IOException {
    Deque<String> answers = new ArrayDeque<>(List.of("Bårås", "Borås"));
    StringBuilder asked = new StringBuilder();
    int code =
        ask(
            question -> {
              asked.append(question).append('\n');
              return Optional.of(answers.remove());
            });
    assertEquals(0, code);
    assertEquals(
        """
        Vilken kommun? Skriv namnet eller kommunkoden:
        Det finns ingen kommun ”Bårås”. Menade du ”Borås”?
        Vilken kommun? Skriv namnet eller kommunkoden:
        """,
        asked.toString().replace(System.lineSeparator(), "\n"));
    assertTrue(Files.readString(content().resolve("site.yaml")).contains("1490"));
  }

  @Test
  void whoeverDoesNotAnswerIsToldWhatToType() throws IOException {
    assertEquals(2, ask(question -> Optional.empty()));
    assertEquals(new TreeMap<>(), files());
  }

  private int ask(Prompt prompt) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    NewReport report = new NewReport(Messages.in("sv"), nowhere, nowhere);
    return new CommandLine(new NewSiteCommand(CLOCK, prompt, report)).execute(folder.toString());
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    site("Borås");
    run("new", "survey", "Enkäten");
    run("new", "area", "enkaten", "Skola");
    run("new", "news", "Klart");
    SortedMap<String, String> before = files();
    assertEquals(1, site("Malmö").code());
    assertEquals(1, run("new", "survey", "Enkäten").code());
    assertEquals(1, run("new", "area", "enkaten", "Skola").code());
    Ran news = run("new", "news", "Klart", "--lang", "en");
    assertEquals(1, news.code());
    assertTrue(
        news.err()
            .endsWith(
                "2022-06-01-klart.md exists already and is as it was. Nothing was written.\n"));
    assertEquals(before, files());
  }

  @Test
  void anEditorconfigThatIsThereIsLeftAlone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(".editorconfig"), "root = false\n");
    fine(site("Borås"));
    assertEquals("root = false\n", Files.readString(folder.resolve(".editorconfig")));
  }

  @Test
  void whereAFolderCannotBeMadeNothingIsWritten() throws IOException {
    site("Borås");
    Files.writeString(content().resolve("enkaten"), "");
    SortedMap<String, String> before = files();
    assertEquals(1, run("new", "survey", "Enkäten").code());
    assertEquals(before, files());
  }

  @Test
  void oldSchemasAreRenewed() throws IOException {
    site("Borås");
    Path schema = content().resolve(".schema/survey.schema.json");
    Files.writeString(schema, "{}");
    run("new", "survey", "Enkäten");
    assertEquals(
        Files.readString(Path.of("src/main/resources/schema/survey.schema.json")),
        Files.readString(schema));
  }

  @ParameterizedTest
  @ValueSource(strings = {"News", "Nyheter", "Data", "!!", "a\nb", "Så räknar vi"})
  void whatCannotBeASurveyIsRefused(String name) throws IOException {
    site("Borås");
    SortedMap<String, String> before = files();
    assertEquals(2, run("new", "survey", name).code());
    assertEquals(before, files());
  }

  @Test
  void wordsThatChooseNothingGetASuggestion() {
    site("Borås");
    run("new", "survey", "Enkäten");
    run("new", "indicator", "enkaten/forsta-omradet", "Svarstid");
    assertEquals(
        new Ran(
            2,
            "",
            "Det finns ingen undersökning ”enkate”. Mappar som finns: egen-undersokning, enkaten."
                + " Menade du ”enkaten”?\n"),
        run("new", "area", "enkate", "Skola"));
    assertEquals(
        new Ran(2, "", "Det finns inget område ”forsta-omrade”. Menade du ”forsta-omradet”?\n"),
        run("new", "indicator", "forsta-omrade", "X"));
    assertEquals(2, run("new", "indicator", "forsta-omradet", "X").code());
    assertEquals(2, run("new", "indicator", "enkaten/forsta-omradet", "Svarstid").code());
    assertEquals(
        2, run("new", "indicator", "enkaten/forsta-omradet", "X", "--kolada=15436").code());
  }

  @Test
  void contentHasToBegin() throws IOException {
    for (String kind : List.of("survey", "news")) {
      Ran ran = run("new", kind, "Enkäten");
      assertEquals(1, ran.code());
      assertTrue(ran.err().endsWith("Börja med utfall new site.\n"), ran.err());
    }
    assertFalse(Files.exists(content()));
  }

  /** Brackets around a list of indicators are valid, but no place for lines. */
  @Test
  void whatCannotBeChangedSafelyIsHandedToTheEditor() throws IOException {
    site("Borås");
    Path survey = content().resolve("egen-undersokning");
    Path file = survey.resolve("forsta-omradet/indicators.yaml");
    Files.writeString(file, Files.readString(file) + "indicators: [{id: a}]\n");
    SortedMap<String, String> before = files();
    Ran ran = run("new", "indicator", "forsta-omradet", "Svarstid");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("Lägg själv till:"), ran.err());
    assertTrue(ran.out().startsWith("  - id: svarstid\n"), ran.out());
    assertEquals(before, files());
  }
}
