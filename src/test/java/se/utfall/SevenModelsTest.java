package se.utfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.text.Diagnostics;

/** The shapes of all seven models of follow-up, with made-up figures, as readers meet them. */
class SevenModelsTest {
  private static final Path CASE = Path.of("src/test/resources/cases/seven-models");

  @TempDir private static Path site;

  @BeforeAll
  static void build() {
    publish(CaseDate.of(CASE), site);
  }

  private static void publish(LocalDate day, Path to) {
    Diagnostics findings = new Diagnostics();
    Folders folders = new Folders(CASE.resolve("content"), Path.of("templates"), to);
    new Build(folders, day, findings, stage -> {}).publish();
    assertTrue(!findings.hasErrors(), findings.sorted().toString());
  }

  @Test
  void citizensIndexesHaveMarginsAndAnswers() throws IOException {
    says(
        "medborgarundersokning/plats/en-plats-att-bo-pa",
        "66 ± 2 543 61 Förbättrat från 62 år 2019",
        "Index 0–100, utan decimaler");
  }

  @Test
  void youthIsAskedEveryThirdYearBySex() throws IOException {
    says("lupp", "Vart tredje år", "2015, 2018 och 2021");
    says("lupp/skola/trivs-i-skolan", "Kvinnor och män", "procentenheter högre för");
  }

  @Test
  void usersAreAskedBySchoolYearAndUnitAndSmallUnitsAreHidden() throws IOException {
    says(
        "brukarundersokning/grundskola/nojda-elever",
        "2020/21 88",
        "Påhittade Almskolan 90 120",
        "Påhittade Lillskolan sekretess",
        "Värden som bygger på färre än 5 svar visas inte");
  }

  @Test
  void serviceIsMeasuredByQuarterAndAuthority() throws IOException {
    says(
        "lopande-insikt/bygglov/tid-for-bygglov",
        "27 dagar Resultatet har förbättrats sedan kvartal 4 2021.",
        "kvartal 4 2021: högst 30 dagar");
    says("lopande-insikt", "Brandskydd", "Serveringstillstånd", "Varje kvartal");
  }

  @Test
  void technicalServiceHasCostsWithoutDirection() throws IOException {
    says(
        "kritik-pa-teknik/avfall/kostnad-for-avfall",
        "1 610 kr per ton Värdet har ökat sedan 2016",
        "Varken högre eller lägre är bättre i sig");
  }

  @Test
  void openComparisonsAnswerYesOrNoAndInWords() throws IOException {
    says(
        "oppna-jamforelser",
        "308 kommuner och stadsdelar, 95 procent svarade",
        "Det här fungerar",
        "Det här behöver bli bättre",
        "72 % svarar ja, alla som svarade");
    says("oppna-jamforelser/aldreomsorg", "Svaret är ja på 2 av 3 frågor.", "Ja är bättre");
  }

  @Test
  void qualityInShortHasStandingsBesideTheOwnChangeAndAllKindsOfComparison() throws IOException {
    says(
        "kkik/barn-och-unga/nar-malen",
        "Resultatet har förbättrats sedan 2020 och hör till de bästa 25 procenten.",
        "Bästa gruppen, de bästa 25 procenten, plats 5 av 24",
        "Mål 2021 Nått, minst 85,0 %",
        "Plats 4 av 8 i gruppen 2021, Exempel medräknat.",
        "Vägt värde",
        "Exempellän",
        "Skissås");
    says("kkik", "2017 hade undersökningen fem områden", "Alla nyckeltal 2021 4 nyckeltal");
  }

  @Test
  void theRegisterKnowsWhatIsPublishedDueAndLate(@TempDir Path later) throws IOException {
    says("modeller", "Ingen redovisning är försenad.", "Kvartal 2 2022 Väntas i år");
    publish(LocalDate.of(2022, 10, 1), later);
    assertTrue(text(later.resolve("modeller/index.html")).contains("En redovisning är försenad."));
  }

  @Test
  void aBoardHasItsIndicatorsWithChangeStandingAndTarget() throws IOException {
    says(
        "namnder/barn-och-ungdomsnamnden",
        "Når målen 87,3 % 2021 Förbättrat från 81,5 % år 2020 Bästa gruppen",
        "Nått, minst 85,0 % 2021");
  }

  @Test
  void newsIsOutFromItsDateOn(@TempDir Path earlier) throws IOException {
    assertEquals(List.of("2022-05-20-pahittad-nyhet", "2022-03-01-pahittade-resultat"), news(site));
    publish(LocalDate.of(2022, 5, 19), earlier);
    assertEquals(List.of("2022-03-01-pahittade-resultat"), news(earlier));
  }

  private static List<String> news(Path folder) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("nyheter/index.html")))
        .select("main .news a")
        .eachAttr("href")
        .stream()
        .map(address -> address.replace("/", ""))
        .toList();
  }

  private static void says(String page, String... words) throws IOException {
    String text = text(site.resolve(page + "/index.html"));
    for (String said : words) {
      assertTrue(text.contains(said), () -> said + " – in " + page + ": " + text);
    }
  }

  /** A page's words with plain spaces, without its drawings. */
  private static String text(Path file) throws IOException {
    Document page = Jsoup.parse(Files.readString(file));
    page.select("svg, .mark").remove();
    return page.select("main").text().replaceAll("[\u00a0\\s]+", " ");
  }
}
