package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.utfall.model.Indicator;
import se.utfall.model.OwnPage;
import se.utfall.model.Register;
import se.utfall.model.Rhythm.Frequency;
import se.utfall.model.Survey;
import se.utfall.stats.Made;
import se.utfall.stats.Schedule;

/** What the register's page says of made-up models as of 1 June 2022. */
class RegisterTest {
  private static final Register SEVEN =
      Registers.register(
          Registers.model("A", Frequency.YEARLY, Registers.CULTURE),
          Registers.model("B", Frequency.EVERY_THIRD_YEAR, Registers.SCHOOL, Registers.ENERGY),
          Registers.model("C", Frequency.QUARTERLY, Registers.CHIEF),
          Registers.model("D", Frequency.ODD_YEARS, Registers.CHIEF),
          Registers.model("E", Frequency.AS_NEEDED, Registers.CHIEF),
          Registers.model("F", Frequency.YEARLY, Registers.CHIEF),
          Registers.model("G", Frequency.YEARLY, Registers.CULTURE));
  private static final List<Survey> SURVEYS =
      List.of(
          survey("a", "A"),
          survey("b", "B"),
          survey("c", "C"),
          survey("d", "D"),
          survey("f ett", "F"),
          survey("f två", "F"));
  private static final Function<Survey, Schedule> SCHEDULES =
      Registers.schedules(
          "a", Registers.next("2022", "2022-12-31"),
          "b", Registers.late("2020", "2021-12-31"),
          "c", Registers.next("2022Q2", "2022-09-30"),
          "d", Registers.next("2023", "2024-12-31"),
          "f ett", Registers.next("2023", "2023-12-31"),
          "f två", Registers.late("2021", "2022-05-31"));

  @Test
  void whatIsLateIsSaidFirstAndThenWhatComesAndWhatDoesNot() {
    RegisterPage page = page(SEVEN, SURVEYS, SCHEDULES);
    assertEquals("Två redovisningar är försenade.", page.late());
    assertEquals(
        "Två väntas under 2022, en behöver inte redovisas förrän 2024 och två redovisas inte här.",
        page.rest());
  }

  /** A quarterly survey can be late with several quarters at once. */
  @Test
  void everyLateRedovisningIsCountedAndNamed() {
    Function<Survey, Schedule> schedules =
        Registers.schedules(
            "a", Registers.late("2021", "2021-12-31"),
            "c", Registers.late("2021Q4 2022Q1", "2022-03-31 2022-05-31"));
    Register register = Registers.register(SEVEN.models().get(0), SEVEN.models().get(2));
    RegisterPage page = page(register, SURVEYS, schedules);
    assertEquals("Tre redovisningar är försenade.", page.late());
    ModelRow quarterly = page.models().get(1);
    assertEquals("Kvartal 4 2021 och kvartal 1 2022", quarterly.next());
    assertEquals(
        new Verdict("late", "Försenade", "den första skulle ha kommit senast 31\u00a0mars 2022"),
        quarterly.status());
  }

  @Test
  void indicatorsInABudgetWithoutAValueInTimeAreNamed() {
    Indicator joy = Made.of(Surveys.percent("Trivsel", "78 80")).target(2020, "85").indicator();
    Indicator calm = Made.of(Surveys.percent("Ro", "78 80")).target(2019, "85").indicator();
    Indicator free = Surveys.percent("Frihet", "78 80");
    assertEquals(
        "Två nyckeltal som står i en budget saknar värden i tid: "
            + "[Trivsel](../a/omrade/trivsel/) (2020) och [Ro](../a/omrade/ro/) (2019 och 2020).",
        values(joy, free, calm));
    assertEquals(
        "Ett nyckeltal som står i en budget saknar värde i tid: "
            + "[Trivsel](../a/omrade/trivsel/) (2020).",
        values(joy));
    assertEquals("", values(free));
  }

  private static String values(Indicator... indicators) {
    List<Survey> surveys = List.of(Registers.survey("a", "A", indicators));
    return page(SEVEN, surveys, SCHEDULES).values().stream()
        .flatMap(sentence -> sentence.parts().stream())
        .map(p -> p.link().map(l -> "[" + l.label() + "](" + l.href() + ")").orElse(p.words()))
        .collect(Collectors.joining());
  }

  @Test
  void oneAndNoneAreSaidAsSuch() {
    Register one = Registers.register(SEVEN.models().get(1));
    assertEquals("En redovisning är försenad.", page(one, SURVEYS, SCHEDULES).late());
    assertEquals("", page(one, SURVEYS, SCHEDULES).rest());
    Register other = Registers.register(SEVEN.models().get(0));
    assertEquals("Ingen redovisning är försenad.", page(other, SURVEYS, SCHEDULES).late());
    assertEquals("En väntas under 2022.", page(other, SURVEYS, SCHEDULES).rest());
    assertEquals("En är i tid.", page(other, SURVEYS, Registers.schedules()).rest());
  }

  @Test
  void theMostUrgentModelStandsFirst() {
    assertEquals(
        """
        Modell B|../b/||Modellen: vart tredje år, påhittat hellre än sant. b: varje år.|[Grundskolenämnden](../namnder/grundskolenamnden/) och \
        [Energibolaget](../namnder/energibolaget/)|2017|2020|late Försenad skulle ha kommit senast 31\u00a0december 2021
        Modell F||f ett ../f-ett/, f två ../f-tva/|Varje år|[Kommunstyrelsen](../namnder/kommunstyrelsen/)\
        |2017|2021|late Försenad skulle ha kommit senast 31\u00a0maj 2022
        Modell C|../c/||Modellen: varje kvartal, påhittat hellre än sant. c: varje år.|[Kommunstyrelsen](../namnder/kommunstyrelsen/)|2017|Kvartal 2 2022|\
        this-year Väntas i år senast 30\u00a0september 2022
        Modell A|../a/||Varje år|[Kulturnämnden](../namnder/kulturnamnden/)|2017|2022|\
        this-year Väntas i år senast 31\u00a0december 2022
        Modell D|../d/||Modellen: vartannat år, ojämna år, påhittat hellre än sant. d: varje år.|[Kommunstyrelsen](../namnder/kommunstyrelsen/)|2017|2023|\
        on-time I tid senast 31\u00a0december 2024
        Modell E|||Vid behov|[Kommunstyrelsen](../namnder/kommunstyrelsen/)|Ej här||not-here Redovisas inte här
        Modell G|||Varje år|[Kulturnämnden](../namnder/kulturnamnden/)|Ej här||not-here Redovisas inte här
        """,
        page(SEVEN, SURVEYS, SCHEDULES).models().stream()
            .map(RegisterTest::row)
            .collect(Collectors.joining()));
  }

  @Test
  void theLegendExplainsWhatTheTableUsesAndNothingElse() {
    assertEquals(
        List.of("late", "this-year", "on-time", "not-here"),
        page(SEVEN, SURVEYS, SCHEDULES).legend().stream().map(Verdict::id).toList());
  }

  @Test
  void aModelIsDescribedInFull() {
    Register register =
        Registers.register(
            Registers.model(
                "F",
                Frequency.ONCE_A_TERM,
                List.of(Registers.CHIEF),
                List.of(Registers.CULTURE, Registers.REGION),
                Optional.of("Berörda nämnder")));
    RegisterPage.Description described = page(register, SURVEYS, SCHEDULES).descriptions().get(0);
    assertEquals("modell-f", described.id());
    assertEquals(
        """
        Innehåll: Påhittat innehåll.
        Syfte: Påhittat syfte.
        Hur ofta: Modellen: minst en gång per mandatperiod, påhittat hellre än sant. \
        f ett: varje år. f två: varje år.
        Jämförbar nationellt: Delvis
        Ansvarar: [Kommunstyrelsen](../namnder/kommunstyrelsen/) i samverkan med \
        [Kulturnämnden](../namnder/kulturnamnden/), [Regionen](../namnder/regionen/) och berörda nämnder
        Redovisad här: [f ett](../f-ett/) senast 2017, nästa 2023; \
        [f två](../f-tva/) senast 2017, 2021 är försenad
        """,
        described.lines().stream()
            .map(line -> line.name() + ": " + Registers.text(line.parts()) + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void manyBoardsAreCountedInTheTable() {
    Register register =
        Registers.register(
            Registers.model("A", Frequency.YEARLY, Registers.ALL, List.of(), Optional.empty()));
    assertEquals(
        "[Tre nämnder, ett bolag och en region](./#modell-a)",
        Registers.text(page(register, SURVEYS, SCHEDULES).models().get(0).responsible()));
  }

  @Test
  void wordsCanStandInsteadOfBoards() {
    Register register =
        Registers.register(
            Registers.model(
                "A", Frequency.YEARLY, List.of(), List.of(), Optional.of("De som omfattas")));
    assertEquals(
        "De som omfattas",
        Registers.text(page(register, SURVEYS, SCHEDULES).models().get(0).responsible()));
  }

  @Test
  void boardsAreNamedBehindTheirAbbreviations() {
    Register register =
        Registers.register(Registers.model("A", Frequency.YEARLY, Registers.ENERGY));
    assertEquals(
        List.of(
            "KUN Kulturnämnden  ../namnder/kulturnamnden/",
            "GRN Grundskolenämnden  ../namnder/grundskolenamnden/",
            "KS Kommunstyrelsen  ../namnder/kommunstyrelsen/",
            "BOL Energibolaget Bolag ../namnder/energibolaget/",
            "REG Regionen Region -"),
        page(register, SURVEYS, SCHEDULES).boards().stream()
            .map(b -> b.id() + " " + b.name() + " " + b.kind() + " " + b.href().orElse("-"))
            .toList());
  }

  @Test
  void textsCanLinkToTheSectionsThatTheTemplateMakes() throws IOException {
    String template = Files.readString(Path.of("templates/register.ftlh"));
    Set<String> sections =
        Pattern.compile("<@l\\.section id=\"([a-z-]+)\"")
            .matcher(template)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertEquals(sections, RegisterComposer.ANCHORS);
  }

  @Test
  void addressesOfTheSitesOwnPagesAreKeptAlsoWhereTheyAreNotMade() {
    Language swedish = FormatTest.swedish();
    assertEquals(
        List.of(
            "sa-raknar-vi true",
            "modeller true",
            "namnder true",
            "nyheter false",
            "rattelser false",
            "tillganglighet false",
            "utgavor false",
            "hitta true"),
        told(Pages.own(swedish, new PagesMade(true, true, false, false, false, true))));
    assertEquals(
        List.of(
            "sa-raknar-vi true",
            "modeller false",
            "namnder false",
            "nyheter true",
            "rattelser true",
            "tillganglighet true",
            "utgavor false",
            "hitta true"),
        told(Pages.own(swedish, new PagesMade(true, false, true, true, true, true))));
  }

  private static List<String> told(List<OwnPage> pages) {
    return pages.stream().map(page -> page.slug() + " " + page.made()).toList();
  }

  private static Survey survey(String name, String model) {
    return Registers.survey(name, model);
  }

  private static String row(ModelRow row) {
    String status = row.status().id() + " " + row.status().word() + " " + row.status().detail();
    return String.join(
            "|",
            row.name(),
            row.survey().orElse(""),
            row.surveys().stream()
                .map(link -> link.label() + " " + link.href())
                .collect(Collectors.joining(", ")),
            row.frequency(),
            Registers.text(row.responsible()),
            row.latest(),
            row.next(),
            status.strip())
        + "\n";
  }

  private static RegisterPage page(
      Register register, List<Survey> surveys, Function<Survey, Schedule> schedules) {
    Setting setting = Registers.setting(Optional.of(register), surveys);
    return new RegisterComposer(setting, schedules).compose(register);
  }
}
