package se.utfall.kolada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** What a content folder asks for, what comes of it, and when it is better not to believe it. */
class FetchingTest {
  private static final Path VALUES = KoladaExample.VALUES;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private final Diagnostics doubts = new Diagnostics();
  private V3Server server;

  /** The real values of ten municipalities, served to somebody who has them already. */
  @BeforeEach
  void start() throws IOException {
    server = KoladaExample.serve(new V3Server());
    KoladaExample.copy(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Fetch fetch(String... only) throws KoladaFault {
    Diagnostics findings = new Diagnostics();
    Content content = ContentReader.read(folder, findings);
    assertEquals(List.of(), findings.sorted());
    Api api = new Api(server.address(), new Web(time -> {}, Clock.systemUTC(), Web.Limits.USUAL));
    return Fetching.fetch(api, Wanted.of(content, List.of(only)), DAY.getYear(), doubts);
  }

  private List<String> doubted() {
    return doubts.sorted().stream().map(d -> d.rule().id() + " " + d.args()).toList();
  }

  private void rewrite(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void whatHasNotChangedIsWrittenAsItWas() throws Exception {
    Map<Path, String> files = fetch().files(DAY);
    assertEquals(List.of(), doubts.sorted());
    assertEquals(
        List.of(folder.resolve("kkik/skola/N15436.csv"), folder.resolve("kkik/kolada.json")),
        List.copyOf(files.keySet()));
    for (Map.Entry<Path, String> one : files.entrySet()) {
      assertEquals(Files.readString(one.getKey()), one.getValue());
    }
  }

  @Test
  void theSameComesOfManySmallPages() throws Exception {
    server.pagesOf(3);
    assertEquals(
        Files.readString(VALUES), fetch().files(DAY).get(folder.resolve("kkik/skola/N15436.csv")));
    assertTrue(server.asked().size() > 10);
  }

  private String years() {
    String data =
        server.asked().stream().filter(asked -> asked.contains("/data/")).findFirst().orElseThrow();
    return data.replaceFirst(".*/year/([^?]*).*", "$1");
  }

  @Test
  void yearsBeginWithTheFirstEditionAndEndWithThisOne() throws Exception {
    fetch();
    assertEquals("2018,2019,2020,2021,2022,2023,2024,2025,2026", years());
  }

  @Test
  void olderYearsThatAreThereAreAskedForToo() throws Exception {
    Path values = folder.resolve("kkik/skola/N15436.csv");
    Files.writeString(values, Files.readString(values) + "N15436,1490,Borås,2016,T,77.7\n");
    server.record("N15436", "1490", "2016", "T77.7");
    assertTrue(fetch().snapshots().get(0).difference().isEmpty());
    assertTrue(years().startsWith("2016,2017,2018"), years());
  }

  private void compareWithTheGroupAlone() throws IOException {
    rewrite(
        "kkik/skola/indicators.yaml",
        "      alla: {note: Bara tio kommuner i provet., rest: kolada}\n",
        "");
    rewrite("kkik/skola/indicators.yaml", "      median: kolada\n      granne: kolada\n", "");
  }

  @Test
  void onlyThoseAreAskedForWhoAreNeeded() throws Exception {
    compareWithTheGroupAlone();
    fetch();
    String data =
        server.asked().stream().filter(asked -> asked.contains("/data/")).findFirst().orElseThrow();
    assertTrue(data.contains("/municipality/0000,0181,0484,0581,0780,1290,1380,1490,2180/"), data);
    assertFalse(data.contains("1489"), data);
  }

  @Test
  void theWholeCountryIsMunicipalitiesAndNeverRegions() throws Exception {
    fetch();
    assertFalse(server.asked().toString().contains("0014"));
  }

  @Test
  void whatIsNewChangedAndGoneIsTold() throws Exception {
    server.record("N15436", "1490", "2021", "K85.0", "M84.0", "T84.5");
    server.record("N15436", "1490", "2019", "T80.0");
    server.record("N15436", "0181", "2019", "T81.1");
    server.record("N15436", "1490", "2018", "Mstruck");
    Snapshot one = fetch().snapshots().get(0);
    Difference own = one.difference().of(line -> line.code().equals("1490"));
    assertEquals(3, own.added().size());
    assertEquals(1, own.changed().size());
    assertEquals("79.9", own.changed().get(0).before().value().orElseThrow().toPlainString());
    assertEquals("80.0", own.changed().get(0).after().value().orElseThrow().toPlainString());
    assertEquals(1, own.removed().size());
    assertEquals(1, one.difference().of(line -> line.code().equals("0181")).changed().size());
    assertEquals(List.of("kolada.fewer [N15436, 2018, 30, 29]"), doubted());
  }

  @Test
  void aNumberWithAnotherZeroIsTheSame() throws Exception {
    server.record("N15436", "1490", "2020", "T84.40");
    assertTrue(fetch().snapshots().get(0).difference().isEmpty());
  }

  @Test
  void aTitleOrDefinitionThatIsAnotherIsTold() throws Exception {
    server.kpi("N15436", "Något annat", "En annan beskrivning.");
    Snapshot one = fetch().snapshots().get(0);
    assertEquals(
        "Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor,  andel (%)",
        one.earlierTitle().orElseThrow());
    assertTrue(one.isRedefined());
  }

  @Test
  void aGroupsNewMembersAreToldAndAskedFor() throws Exception {
    server.group(
        "G35884", "Liknande kommuner grundskola, Borås, 2026", "0181 Södertälje", "0136 Haninge");
    server.municipality("0136", "Haninge", "K");
    Membership group = fetch().memberships().get(0);
    assertEquals(List.of("Haninge"), group.added());
    assertEquals(6, group.removed().size());
    assertEquals("Liknande kommuner grundskola, Borås, 2024", group.earlierTitle().orElseThrow());
    assertTrue(server.asked().toString().contains("0136"));
  }

  @Test
  void fewerValuesThanLastTimeAreADoubt() throws Exception {
    server.strike("N15436", "1290", "2020");
    fetch();
    assertEquals(List.of("kolada.fewer [N15436, 2020, 30, 27]"), doubted());
    assertEquals(Rule.KOLADA_FEWER, doubts.sorted().get(0).rule());
  }

  @Test
  void newYearsDoNotHideThatAnOldOneHasShrunk() throws Exception {
    server.strike("N15436", "1290", "2020");
    Stream.of("0181", "0484", "0581", "1490")
        .forEach(code -> server.record("N15436", code, "2021", "T80"));
    fetch();
    assertEquals(List.of("kolada.fewer [N15436, 2020, 30, 27]"), doubted());
  }

  @Test
  void anAnswerThatMissesAPageIsADoubt() throws Exception {
    server.then(
        V3Server.none(),
        V3Server.none(),
        V3Server.none(),
        V3Server.replacing("\"count\":\\d+,\"next", "\"count\":99,\"next"));
    fetch();
    assertEquals(List.of("kolada.partial [30, 99]"), doubted());
    assertEquals(Rule.KOLADA_PARTIAL, doubts.sorted().get(0).rule());
  }

  @Test
  void anIndicatorThatKoladaDoesNotKnowIsADoubtAndIsToldAsBefore() throws Exception {
    V3Server bare = new V3Server().values(VALUES);
    server.close();
    server = bare;
    Fetch fetch = fetch();
    assertEquals(List.of("kolada.unknown [G35884]", "kolada.unknown [N15436]"), doubted());
    assertEquals(Rule.KOLADA_UNKNOWN, doubts.sorted().get(0).rule());
    assertEquals(Map.of(), fetch.files(DAY));
  }

  @Test
  void theMembersOfAGroupThatKoladaDoesNotKnowKeepTheirValues() throws Exception {
    compareWithTheGroupAlone();
    server.close();
    server = new V3Server().values(VALUES).kpi("N15436", "Behöriga", "");
    String values = fetch().files(DAY).get(folder.resolve("kkik/skola/N15436.csv"));
    assertTrue(doubted().contains("kolada.unknown [G35884]"), doubted().toString());
    assertTrue(values.contains("N15436,2180,Gävle,2020,T,"), values);
  }

  @Test
  void anIndicatorWithoutAnyValueIsADoubt() throws Exception {
    Files.delete(folder.resolve("kkik/skola/N15436.csv"));
    Files.delete(folder.resolve("kkik/kolada.json"));
    Stream.of("2017", "2018", "2019", "2020")
        .forEach(
            year ->
                Stream.of(
                        "0000", "0181", "0484", "0581", "0780", "1290", "1380", "1489", "1490",
                        "2180")
                    .forEach(code -> server.strike("N15436", code, year)));
    fetch();
    assertEquals(List.of("kolada.nothing [N15436]"), doubted());
    assertEquals(Rule.KOLADA_NOTHING, doubts.sorted().get(0).rule());
  }

  private void another(String values) throws IOException {
    Files.writeString(
        folder.resolve("kkik/skola/indicators.yaml"),
        Files.readString(folder.resolve("kkik/skola/indicators.yaml"))
            + """
              - id: N2
                title: Ett till
                unit: percent
                decimals: 0
                direction: higher
                definition: Påhittat.
                values: %s
            """
                .formatted(values));
    server.kpi("N2", "Påhittat", "").record("N2", "1490", "2019", "T1");
  }

  private List<String> fetchedOnly(String kpi) throws KoladaFault {
    return fetch(kpi).snapshots().stream().map(one -> one.kpi().id()).sorted().toList();
  }

  /** Or else its mean would be worked out of those members that happen to be in its file. */
  @Test
  void anIndicatorThatIsNotMeantIsFetchedToWhereItsGroupIsAnother() throws Exception {
    another("{own: kolada, similar: kolada}");
    assertEquals(List.of("N2"), fetchedOnly("N2"));
    server.group("G35884", "Liknande kommuner, 2026", "0181 Södertälje", "0136 Haninge");
    server.municipality("0136", "Haninge", "K").record("N15436", "0136", "2019", "T50");
    Fetch fetch = fetch("N2");
    assertEquals(
        List.of("N15436", "N2"),
        fetch.snapshots().stream().map(one -> one.kpi().id()).sorted().toList());
    String values = fetch.files(DAY).get(folder.resolve("kkik/skola/N15436.csv"));
    assertTrue(values.contains("N15436,0136,Haninge,2019,T,50\n"), values);
  }

  @Test
  void anIndicatorThatDoesNotUseTheGroupIsLeftAlone() throws Exception {
    another("{own: kolada}");
    server.group("G35884", "Liknande kommuner, 2026", "0181 Södertälje");
    assertEquals(List.of("N15436"), fetchedOnly("N15436"));
  }

  @Test
  void anIndicatorThatIsNotMeantIsToldAsBefore() throws Exception {
    another("{own: kolada}");
    String told =
        fetch("N2").files(LocalDate.of(2027, 1, 1)).get(folder.resolve("kkik/kolada.json"));
    assertTrue(
        told.contains(
            "\"file\": \"skola/N15436.csv\",\n\"kpi\": \"N15436\",\n\"fetched\": \"2026-11-22\""),
        told);
    assertTrue(
        told.contains("\"file\": \"skola/N2.csv\",\n\"kpi\": \"N2\",\n\"fetched\": \"2027-01-01\""),
        told);
  }
}
