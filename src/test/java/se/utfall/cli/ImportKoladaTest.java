package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.kolada.KoladaExample;
import se.utfall.kolada.V3Server;

/** The whole loop: content that asks, a server that answers, and a site that shows it. */
class ImportKoladaTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private V3Server server;

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void start() throws IOException {
    server = KoladaExample.serve(new V3Server());
    KoladaExample.copy(content());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path content() {
    return folder.resolve("content");
  }

  private Said run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Cli.run(
            List.of(args),
            CLOCK,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Said(code, shown(out), shown(err));
  }

  private String shown(ByteArrayOutputStream printed) {
    return printed
        .toString(StandardCharsets.UTF_8)
        .replace(server.address().toString(), "URL")
        .replace(folder.toString(), "DIR");
  }

  private Said fetch(String... args) {
    List<String> all = new ArrayList<>(List.of("import", "kolada"));
    all.addAll(List.of("--content", content().toString(), "--api", server.address().toString()));
    all.addAll(List.of(args));
    return run(all.toArray(String[]::new));
  }

  private void forget() throws IOException {
    Files.delete(content().resolve("kkik/kolada.json"));
    Files.delete(content().resolve("kkik/skola/N15436.csv"));
  }

  private List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(content())) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(file.getFileName() + "\n" + Files.readString(file));
      }
      return texts;
    }
  }

  private Said build() {
    return run(
        "build", "--content", content().toString(), "--site", folder.resolve("site").toString());
  }

  @Test
  void contentThatAsksIsAnsweredAndShown() throws IOException {
    List<String> fetched = texts();
    forget();
    assertEquals(1, build().code());
    Said said = fetch();
    assertEquals(
        new Said(
            0,
            """
            Frågar 127.0.0.1 om 1 nyckeltal och 1 grupp.
            G35884 Liknande kommuner grundskola, Borås, 2024
                medlemmar: Södertälje, Eskilstuna, Norrköping, Växjö, Kristianstad, Halmstad, Gävle
            N15436 Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor,  andel (%)
                nytt: Borås 2018 kvinnor: 82,5
                nytt: Borås 2018 män: 77,8
                nytt: Borås 2018 totalt: 80,0
                nytt: Borås 2019 kvinnor: 81,9
                nytt: Borås 2019 män: 78,3
                nytt: Borås 2019 totalt: 79,9
                nytt: Borås 2020 kvinnor: 84,8
                nytt: Borås 2020 män: 84,1
                nytt: Borås 2020 totalt: 84,4
                andra: 81 nya, 0 ändrade, 0 borta
            Skrev 2 filer.
            """,
            ""),
        said);
    assertEquals(fetched, texts());
    assertEquals(0, build().code());
    String page =
        Files.readString(folder.resolve("site/kkik/skola/behoriga-till-yrkesprogram/index.html"));
    assertTrue(page.contains("Egen bearbetning av data från Kolada"), page);
  }

  @Test
  void fetchingAgainSaysThatNothingHasChangedAndWritesNothing() throws IOException {
    List<String> before = texts();
    assertEquals(
        new Said(
            0,
            """
            Asking 127.0.0.1 for 1 indicator and 1 group.
            G35884 Liknande kommuner grundskola, Borås, 2024
                unchanged
            N15436 Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor,  andel (%)
                unchanged
            Wrote 0 files.
            """,
            ""),
        fetch("--lang", "en"));
    assertEquals(before, texts());
  }

  @Test
  void aDryRunShowsWhatWouldChangeAndWritesNothing() throws IOException {
    List<String> before = texts();
    server.record("N15436", "1490", "2020", "T84.5", "Knull");
    Said said = fetch("--dry-run", "--accept-fewer");
    assertEquals(0, said.code());
    assertTrue(said.out().contains("    ändrat: Borås 2020 totalt: 84,4 → 84,5\n"), said.out());
    assertTrue(
        said.out().contains("    ändrat: Borås 2020 kvinnor: 84,8 → inget värde\n"), said.out());
    assertTrue(said.out().endsWith("Inget skrevs: det var bara ett prov.\n"), said.out());
    assertEquals(before, texts());
  }

  @Test
  void fewerValuesAreWrittenOnlyWhereThatIsAccepted() throws IOException {
    List<String> before = texts();
    server.strike("N15436", "1490", "2019");
    Said said = fetch();
    assertEquals(1, said.code());
    assertEquals(
        """
        DIR/content/kkik/skola/N15436.csv: fel: Antalet värden för N15436 år 2019 har minskat från 30 till 27. [kolada.fewer]
            Kolada meddelar inte när värden stryks. Är det så här det ska vara, kör med --accept-fewer.
        Inget skrevs.
        """,
        said.err());
    assertTrue(said.out().contains("    borta: Borås 2019 totalt: 79,9\n"), said.out());
    assertEquals(before, texts());
    Said accepted = fetch("--accept-fewer");
    assertEquals(0, accepted.code());
    assertTrue(
        accepted
            .out()
            .contains("Godtaget: Antalet värden för N15436 år 2019 har minskat från 30 till 27.\n"),
        accepted.out());
    assertFalse(
        Files.readString(content().resolve("kkik/skola/N15436.csv")).contains("Borås,2019"));
    assertEquals(0, build().code());
  }

  @Test
  void aServerThatIsNotWellIsANetworkFaultAndNothingIsWritten() throws IOException {
    List<String> before = texts();
    server.then(V3Server.page("<h1>Underhåll</h1>"));
    assertEquals(
        new Said(
            4,
            "Frågar 127.0.0.1 om 1 nyckeltal och 1 grupp.\n",
            """
            URL/municipality?per_page=5000 svarade med något annat än Koladas data, till exempel en felsida.
            Inget skrevs. Innehållet är som det var.
            """),
        fetch());
    assertEquals(before, texts());
  }

  @Test
  void theGroupsOfTheMunicipalityCanBeListed() {
    server.group("G36176", "Liknande kommuner gymnasieskola, Borås, 2024", "0181 Södertälje");
    server.group("G1", "Liknande kommuner grundskola, Gävle, 2024", "1490 Borås");
    assertEquals(
        new Said(
            0,
            """
            G35884  Liknande kommuner grundskola, Borås, 2024
            G36176  Liknande kommuner gymnasieskola, Borås, 2024
            """,
            ""),
        fetch("--groups"));
  }

  @Test
  void anIndicatorThatNobodyNamesIsAFaultOfTheCommandLine() {
    assertEquals(
        new Said(2, "", "Inget nyckeltal i innehållet har numret ”N15437”. Menade du ”N15436”?\n"),
        fetch("N15437"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:65536/v3",
        "http://1.2.3.999",
        "http://a.-b/"
      })
  void anAddressThatNobodyCanHaveIsAFaultOfTheCommandLine(String address) {
    Said said =
        run("import", "kolada", "--content", content().toString(), "--api", address, "--dry-run");
    assertEquals(2, said.code(), said.err());
  }

  @Test
  void contentThatAsksForNothingIsToldHow() throws IOException {
    Path file = content().resolve("kkik/skola/indicators.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceAll(
                "(?s)    values:.*",
                "    values:\n      own: {2018: 1, 2019: 1, 2020: 1, 2021: 1}\n"));
    Files.writeString(
        content().resolve("kkik/survey.yaml"),
        Files.readString(content().resolve("kkik/survey.yaml"))
            .replaceAll("(?s)comparisons:.*sources", "sources"));
    Said said = fetch();
    assertEquals(1, said.code());
    assertEquals("", said.out());
    assertTrue(
        said.err().startsWith("Inget nyckeltal hämtar sina värden från Kolada."), said.err());
  }

  @Test
  void contentThatCanNotBeReadIsMendedFirst() throws IOException {
    Files.writeString(content().resolve("kkik/survey.yaml"), "title: [");
    Said said = fetch();
    assertEquals(1, said.code());
    assertTrue(
        said.err().endsWith("Inget hämtades: rätta felen i innehållet först.\n"), said.err());
    assertEquals(List.of(), server.asked());
  }

  @Test
  void importingFromNowhereSaysFromWhereOneCan() {
    Said said = run("import");
    assertEquals(2, said.code());
    assertTrue(said.err().contains("  kolada  Hämtar de värden"), said.err());
  }

  @Test
  void buildingAsksNobody() {
    assertEquals(0, build().code());
    assertEquals(List.of(), server.asked());
  }
}
