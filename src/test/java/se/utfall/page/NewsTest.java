package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.utfall.model.News;
import se.utfall.model.Register;
import se.utfall.model.Survey;

/** What is made of made-up news, and where menus lead. */
class NewsTest {
  private static final News OLD =
      Registers.news("Gammalt", LocalDate.of(2021, 5, 2), News.Kind.NEWS, Optional.empty());
  private static final News FRESH =
      Registers.news(
          "Färskt", LocalDate.of(2022, 5, 31), News.Kind.PRESS_RELEASE, Optional.of("prov"));
  private static final List<Survey> SURVEYS = List.of(Registers.survey("prov", "A"));

  @Test
  void theListShowsDateKindAndSummary() {
    NewsListPage page = new NewsComposer(setting()).list();
    assertEquals("nyheter/index.html", page.file());
    assertEquals(
        List.of(
            "31\u00a0maj 2022|Pressmeddelande|Färskt|farskt/|Kort om <Färskt>.",
            "2\u00a0maj 2021|Nyhet|Gammalt|gammalt/|Kort om <Gammalt>."),
        page.items().stream().map(NewsTest::item).toList());
  }

  @Test
  void aPressReleaseSaysWhenWhoAnswersAndWhatItIsAbout() {
    NewsPage page = new NewsComposer(setting()).compose(FRESH);
    assertEquals("nyheter/farskt/index.html", page.file());
    assertEquals("Färskt – 31\u00a0maj 2022 – Exempelkommun", page.frame().title());
    assertEquals(List.of("Pressmeddelande", "31\u00a0maj 2022"), page.leads());
    assertEquals("<p>Påhittad text.</p>", page.text().html().strip());
    assertEquals(
        List.of(
            Fact.of("Publicerad", "31\u00a0maj 2022"),
            Fact.of("Svarar på frågor", "Kommunikation"),
            new Fact(
                "Undersökning",
                "",
                Optional.of(Link.inside("Undersökningen prov", "../../prov/")))),
        page.about().facts());
    assertEquals(
        List.of("Tillbaka till ../../nyheter/", "Nästa ../../nyheter/gammalt/"),
        page.about().neighbours().stream().map(n -> n.role() + " " + n.link().href()).toList());
  }

  @Test
  void theHomePageShowsTheThreeNewest() {
    News[] many =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                i ->
                    Registers.news(
                        "Nyhet " + i,
                        LocalDate.of(2022, 1, 10 - i),
                        News.Kind.NEWS,
                        Optional.empty()))
            .toArray(News[]::new);
    HomePage home = new HomeComposer(Registers.setting(Optional.empty(), SURVEYS, many)).compose();
    assertEquals(
        List.of("nyheter/nyhet-1/", "nyheter/nyhet-2/", "nyheter/nyhet-3/"),
        home.news().stream().map(item -> item.link().href()).toList());
  }

  @Test
  void theFeedHoldsTheSameAsTheListWithAbsoluteAddresses() {
    Feed feed = new NewsComposer(setting()).list().feed().orElseThrow();
    String root = "https://example.org/r/nyheter/";
    assertEquals(
        new Feed(
            "nyheter/atom.xml",
            "sv",
            root + "atom.xml",
            root,
            "Nyheter om resultat, Exempelkommun",
            "Nyheter och pressmeddelanden om resultat från Exempelkommun.",
            "2022-05-31T00:00:00Z",
            "Exempelkommun",
            List.of(
                Feed.Entry.of(
                    root + "farskt/",
                    root + "farskt/",
                    "Färskt",
                    "2022-05-31T00:00:00Z",
                    "Kort om <Färskt>.",
                    "Pressmeddelande",
                    "press-release"),
                Feed.Entry.of(
                    root + "gammalt/",
                    root + "gammalt/",
                    "Gammalt",
                    "2021-05-02T00:00:00Z",
                    "Kort om <Gammalt>.",
                    "Nyhet",
                    "news"))),
        feed);
  }

  @Test
  void aSiteThatDoesNotKnowItsAddressHasNoFeed() {
    Setting setting = Registers.setting(Optional.empty(), Optional.empty(), SURVEYS, FRESH);
    assertEquals(Optional.empty(), new NewsComposer(setting).list().feed());
    assertEquals(List.of(), new HomeComposer(setting).compose().frame().feeds());
  }

  @Test
  void theFeedIsAnnouncedOnTheHomePageAndOnPagesOfNewsOnly() {
    Setting setting = setting();
    assertEquals(Optional.of("nyheter/atom.xml"), feed(setting, Address.HOME));
    assertEquals(Optional.of("atom.xml"), feed(setting, setting.news()));
    assertEquals(Optional.of("../../nyheter/atom.xml"), feed(setting, setting.news(FRESH)));
    assertEquals(Optional.empty(), feed(setting, setting.method()));
  }

  @Test
  void menusLeadOnlyToWhatThereIsAndMarkThePageOneIsOn() {
    Setting bare = Registers.setting(Optional.empty(), SURVEYS);
    assertEquals(
        List.of("Undersökningar ../#undersokningar", "Så räknar vi ./ *"),
        told(new Menu(bare).head(bare.method())));
    assertEquals(
        List.of("Så räknar vi ./ *", "Om webbplatsen ../om/"),
        told(new Menu(bare).foot(bare.method())));
    Setting full = Registers.setting(Optional.of(register()), SURVEYS, FRESH);
    assertEquals(
        List.of(
            "Undersökningar ../#undersokningar",
            "Nyheter ./ *",
            "När resultat kommer ../modeller/",
            "Så räknar vi ../sa-raknar-vi/"),
        told(new Menu(full).head(full.news())));
    assertEquals(
        List.of("Så räknar vi ../sa-raknar-vi/", "Om webbplatsen ../om/", "Nämnder ../namnder/"),
        told(new Menu(full).foot(full.news())));
  }

  @Test
  void newPagesAreMadeOnlyWhereThereIsSomethingToShow() {
    assertEquals(List.of(), made(Registers.setting(Optional.empty(), List.of())));
    assertEquals(
        List.of(
            "modeller/index.html",
            "namnder/index.html",
            "namnder/kulturnamnden/index.html",
            "namnder/grundskolenamnden/index.html",
            "namnder/kommunstyrelsen/index.html",
            "nyheter/index.html",
            "nyheter/farskt/index.html"),
        made(Registers.setting(Optional.of(register()), List.of(), FRESH)));
  }

  private static List<String> made(Setting setting) {
    List<String> files =
        new ArrayList<>(Pages.of(setting).stream().map(p -> p.page().get().file()).toList());
    List<String> always = List.of("index.html", "om/index.html", "404.html");
    assertTrue(files.containsAll(always), files.toString());
    files.removeAll(always);
    return files;
  }

  private static Register register() {
    return Registers.register();
  }

  private static Setting setting() {
    return Registers.setting(Optional.empty(), SURVEYS, FRESH, OLD);
  }

  private static Optional<String> feed(Setting setting, Address at) {
    return setting.frame(at, List.of(), "", List.of()).feeds().stream().map(Link::href).findFirst();
  }

  private static List<String> told(List<Frame.MenuItem> items) {
    return items.stream()
        .map(item -> item.label() + " " + item.href() + (item.current() ? " *" : ""))
        .toList();
  }

  private static String item(NewsItem item) {
    return String.join(
        "|", item.date(), item.kind(), item.link().label(), item.link().href(), item.summary());
  }
}
