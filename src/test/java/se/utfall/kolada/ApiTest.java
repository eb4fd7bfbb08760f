package se.utfall.kolada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.utfall.kolada.V3Server.busy;
import static se.utfall.kolada.V3Server.cut;
import static se.utfall.kolada.V3Server.half;
import static se.utfall.kolada.V3Server.none;
import static se.utfall.kolada.V3Server.replacing;
import static se.utfall.kolada.V3Server.sample;
import static se.utfall.kolada.V3Server.silent;
import static se.utfall.kolada.V3Server.status;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.text.Messages;

/** What is asked, what is understood, and what happens when the other end is not well. */
class ApiTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final Duration BETWEEN = Duration.ofMillis(200);
  private static final List<String> BORAS = List.of("1490");

  private final List<Duration> waits = new ArrayList<>();
  private V3Server server;

  @BeforeEach
  void start() throws IOException {
    server = new V3Server();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Api api() {
    return api(new Web.Limits(Duration.ofSeconds(20), 100_000));
  }

  private Api api(Web.Limits limits) {
    return new Api(server.address(), new Web(waits::add, CLOCK, limits));
  }

  private static V3Server.Fault answers(String sample) {
    return status(200, "application/json", sample(sample));
  }

  private static String said(KoladaFault fault) {
    return Messages.in("en").text(fault.saying()).replaceAll("http://127[^ ]*", "URL").strip();
  }

  private KoladaFault fault(Api api) {
    return assertThrows(
        KoladaFault.class, () -> api.data(List.of("N1"), BORAS, List.of("2020", "2021")));
  }

  private static Datum datum(String code, String year, String gender, String value) {
    Optional<BigDecimal> number =
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    return new Datum("N15436", code, year, gender, number);
  }

  @Test
  void valuesAreToldByTheirLetterAndTheThreeWaysOfMissingApart() throws KoladaFault {
    server.then(answers("v3_data_kpi_municipality_year"));
    List<Datum> data = api().data(List.of("N15436"), BORAS, List.of("2019", "2020"));
    assertEquals(14, data.size());
    assertTrue(data.contains(datum("1490", "2019", "K", "81.9")));
    assertTrue(data.contains(datum("1490", "2019", "T", "79.9")));
    assertTrue(data.contains(datum("2506", "2019", "T", "")));
    assertTrue(data.contains(datum("2403", "2019", "T", "75.0")));
    assertTrue(
        data.stream().noneMatch(d -> d.municipality().equals("2422") && d.gender().equals("K")));
    assertTrue(
        data.stream().noneMatch(d -> d.municipality().equals("2506") && d.period().equals("2020")));
  }

  @Test
  void whatWasStruckIsLeftOut() throws KoladaFault {
    server.then(answers("v3_data_from_date_deleted"));
    assertEquals(List.of(), api().data(List.of("N15436"), BORAS, List.of("2016")));
  }

  @Test
  void theOrderOfValuesMeansNothing() throws KoladaFault {
    server.record("N15436", "1490", "2020", "K84.8", "M84.1", "T84.4");
    assertEquals(
        List.of(
            datum("1490", "2020", "T", "84.4"),
            datum("1490", "2020", "M", "84.1"),
            datum("1490", "2020", "K", "84.8")),
        api().data(List.of("N15436"), BORAS, List.of("2020")));
  }

  @Test
  void indicatorsGroupsAndMunicipalitiesAreReadAsTheyAre() throws KoladaFault {
    server.then(answers("v3_kpi"), answers("v3_municipality_groups"), answers("v3_municipality"));
    Api api = api();
    Kpi kpi = api.kpis(List.of("N15436")).get(0);
    assertEquals(
        "Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor,  andel (%)",
        kpi.title());
    assertTrue(kpi.description().endsWith("Källa: Skolverket (Siris)."));
    Group group = api.groups(List.of("G35884")).get(0);
    assertEquals("Liknande kommuner grundskola, Borås, 2024", group.title());
    assertEquals(7, group.members().size());
    assertEquals(new Group.Member("0181", "Södertälje"), group.members().get(0));
    assertTrue(api.municipalities().contains(new Municipality("1490", "Borås", "K")));
  }

  @Test
  void nobodyIsAskedForMoreThanTwentyFiveAtOnce() throws KoladaFault {
    List<String> ids = IntStream.range(1000, 1060).mapToObj(Integer::toString).toList();
    ids.forEach(id -> server.record("N1", id, "2020", "T1").kpi("N" + id, "Titel", ""));
    assertEquals(60, api().data(List.of("N1"), ids, List.of("2020")).size());
    assertEquals(3, server.asked().size());
    assertEquals(60, api().kpis(ids.stream().map(id -> "N" + id).toList()).size());
    assertEquals(6, server.asked().size());
    assertTrue(server.asked().get(0).endsWith("?per_page=5000"), server.asked().get(0));
  }

  @Test
  void everyPageIsReadToItsEnd() throws KoladaFault {
    server.pagesOf(4);
    IntStream.range(2000, 2010).forEach(y -> server.record("N1", "1490", "" + y, "T" + y));
    List<String> years = IntStream.range(2000, 2010).mapToObj(Integer::toString).toList();
    Api api = api();
    assertEquals(10, api.data(List.of("N1"), BORAS, years).size());
    assertEquals(3, server.asked().size());
    assertEquals(List.of(BETWEEN, BETWEEN), waits);
    assertEquals(List.of(), api.shortfalls());
  }

  @Test
  void thePageThatGoesOnSomewhereElseIsNotFollowed() {
    server.then(answers("v3_data_page1_of_2"));
    assertEquals(
        "The answer goes on at https://api.kolada.se/v3/data/kpi/N15436/municipality/1490/year/2019,2020?page=2&per_page=1,"
            + " but only 127.0.0.1 may be asked.",
        said(fault(api())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/v3/x",
        "https://127.0.0.1/v3",
        "//evil.example/x",
        "file:///etc/passwd",
        "http://127.0.0.1@evil.example/"
      })
  void noOtherServerOrSchemeIsAsked(String next) {
    server.then(replacing("\"next_url\":null", "\"next_url\":\"" + next + "\""));
    assertTrue(said(fault(api())).startsWith("The answer goes on at"));
    assertEquals(1, server.asked().size());
  }

  @Test
  void anAnswerThatGoesInACircleEnds() {
    String same = "/v3/data/kpi/N1/municipality/1490/year/2020,2021?per_page=5000";
    server.then(replacing("\"next_url\":null", "\"next_url\":\"" + same + "\""));
    assertEquals("URL leads in a circle or has too many pages.", said(fault(api())));
  }

  @Test
  void aCountThatDoesNotMatchIsAShortfall() throws KoladaFault {
    server.record("N1", "1490", "2020", "T1").record("N1", "1490", "2021", "T1");
    server.then(replacing("\"count\":2", "\"count\":3"));
    Api api = api();
    assertEquals(2, api.data(List.of("N1"), BORAS, List.of("2020", "2021")).size());
    assertEquals(3, api.shortfalls().get(0).told());
    assertEquals(2, api.shortfalls().get(0).came());
  }

  @Test
  void aFullPageWithoutANextMayHaveBeenCut() throws KoladaFault {
    IntStream.range(0, 5_001).forEach(i -> server.municipality("X" + i, "Kommun", "K"));
    server.then(none(), replacing("\"next_url\":\"[^\"]*\"", "\"next_url\":null"));
    Api whole = api(Web.Limits.USUAL);
    assertEquals(5_001, whole.municipalities().size());
    assertEquals(List.of(), whole.shortfalls());
    server.then(replacing("\"next_url\":\"[^\"]*\"", "\"next_url\":null"));
    Api cut = api(Web.Limits.USUAL);
    assertEquals(5_000, cut.municipalities().size());
    assertEquals(1, cut.shortfalls().size());
  }

  @Test
  void whoeverIsBusyIsAskedAgainWhenItSays() throws KoladaFault {
    server.record("N1", "1490", "2020", "T1");
    server.then(busy("7"), busy("Sun, 22 Nov 2026 10:00:30 GMT"), busy("soon"));
    assertEquals(1, api().data(List.of("N1"), BORAS, List.of("2020")).size());
    assertEquals(
        List.of(Duration.ofSeconds(7), Duration.ofSeconds(30), Duration.ofSeconds(4)), waits);
  }

  @Test
  void whoeverIsBusyForLongIsNotWaitedFor() {
    server.then(busy("3600"));
    assertEquals("URL does not want to be asked again for 60 minutes.", said(fault(api())));
    assertEquals(List.of(), waits);
  }

  @Test
  void faultsThatMayPassAreTriedFiveTimesLaterAndLater() {
    V3Server.Fault down = status(503, "text/html", "<h1>Service Unavailable</h1>");
    server.then(down, down, down, down, down, down);
    assertEquals("URL answered 503.", said(fault(api())));
    assertEquals(5, server.asked().size());
    assertEquals(List.of(1L, 2L, 4L, 8L), waits.stream().map(Duration::toSeconds).toList());
  }

  @Test
  void aConnectionThatBreaksIsTriedAgain() throws KoladaFault {
    server.record("N1", "1490", "2020", "T1");
    server.then(cut(), cut());
    assertEquals(1, api().data(List.of("N1"), BORAS, List.of("2020")).size());
    assertEquals(3, server.asked().size());
  }

  @Test
  void anAnswerThatDoesNotComeIsNotWaitedForForEver() {
    server.then(silent(), silent(), silent(), silent(), silent());
    assertEquals(
        "URL did not answer in 0 seconds.",
        said(fault(api(new Web.Limits(Duration.ofMillis(300), 1_000)))));
    assertEquals(5, server.asked().size());
  }

  @Test
  void anAnswerThatIsTooLargeIsNotRead() {
    server.then(status(200, "application/json", " ".repeat(2_000_000)));
    assertEquals(
        "URL answered with more than 1 million characters.",
        said(fault(api(new Web.Limits(Duration.ofSeconds(20), 1_000_000)))));
    assertEquals(1, server.asked().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><title>Fel</title>",
        "[]",
        "{\"values\":{}}",
        "{\"values\":[{\"values\":[{\"gender\":\"F\",\"value\":1}],\"kpi\":\"N1\",\"municipality\":\"1490\",\"period\":2020}]}",
        "{\"values\":[{\"values\":[{\"gender\":\"T\",\"value\":\"1\"}],\"kpi\":\"N1\",\"municipality\":\"1490\",\"period\":2020}]}",
        "{\"values\":[{\"values\":[{\"gender\":\"T\",\"value\":1}],\"kpi\":\"N1\",\"period\":2020}]}",
        "{\"values\":[],\"count\":0,\"next_url\":null} {}",
        ""
      })
  void whatIsNotKoladasIsSaidToBeSomethingElse(String body) {
    server.then(status(200, "application/json", body));
    assertEquals(
        "URL answered with something that is not Kolada’s data, for instance an error page.",
        said(fault(api())));
    assertEquals(1, server.asked().size());
  }

  @Test
  void halfAnAnswerIsNoAnswer() {
    server.record("N1", "1490", "2020", "T1");
    server.then(half());
    assertTrue(said(fault(api())).startsWith("URL answered with something"));
  }

  @Test
  void aRefusalIsToldInItsOwnWords() {
    server.then(
        status(
            422,
            "application/json",
            "{\"detail\":[{\"loc\":[\"path\"],\"msg\":\"List should have\\nat most 25 items\"}]}"));
    assertEquals("URL answered 422. List should have at most 25 items", said(fault(api())));
    server.then(status(400, "text/html", "<h1>Bad request</h1>"));
    assertEquals("URL answered 400.", said(fault(api())));
    server.then(status(404, "text/html", "<h1>Not found</h1>"));
    assertEquals("URL is not there (404).", said(fault(api())));
  }

  @Test
  void aVersionThatIsSwitchedOffIsSaidToBe() {
    server.then(status(410, "application/json", sample("v2_gone_410")));
    assertEquals(
        "URL is switched off (410). This endpoint is deprecated. Please use /v3 instead.",
        said(fault(api())));
  }

  @Test
  void aReferenceElsewhereIsNotFollowed() {
    server.then(status(302, "text/html", "", "Location", "http://evil.example/"));
    assertEquals(
        "URL refers to another place (302), where Utfall does not go.", said(fault(api())));
  }

  @Test
  void aServerThatIsNotThereIsSaidNotToBe() throws IOException {
    URI nowhere = server.address();
    server.close();
    Api api = new Api(nowhere, new Web(waits::add, CLOCK, Web.Limits.USUAL));
    assertEquals("URL could not be fetched: the server refused the connection.", said(fault(api)));
    assertEquals(4, waits.size());
  }

  @Test
  void anIndicatorThatNobodyKnowsIsNotThere() throws KoladaFault {
    server.then(answers("v3_empty"));
    assertEquals(List.of(), api().kpis(List.of("N00000")));
  }

  @Test
  void anIdThatIsNotThereDoesNotHideTheOthers() throws KoladaFault {
    server.kpi("N1", "Ett", "").kpi("N3", "Tre", "");
    server.then(status(404, "text/html", ""), none(), status(404, "text/html", ""));
    List<String> ids = List.of("N1", "N2", "N3");
    assertEquals(List.of("N1", "N3"), api().kpis(ids).stream().map(Kpi::id).toList());
    assertEquals(4, server.asked().size());
  }

  @Test
  void theServerIsAsStrictAsTheRealOne() throws Exception {
    Web web = new Web(waits::add, CLOCK, Web.Limits.USUAL);
    String ids = String.join(",", IntStream.range(0, 26).mapToObj(i -> "N" + i).toList());
    KoladaFault many =
        assertThrows(
            KoladaFault.class, () -> web.get(URI.create(server.address() + "/kpi/" + ids)));
    assertTrue(said(many).startsWith("URL answered 422. List should have at most 25"), said(many));
    server.kpi("N1", "Titel", "");
    byte[] wrong = web.get(URI.create(server.address() + "/kpi?municipality=1490"));
    assertTrue(new String(wrong, java.nio.charset.StandardCharsets.UTF_8).contains("\"count\":0"));
  }
}
