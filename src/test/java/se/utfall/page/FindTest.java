package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Indicator;

class FindTest {
  @Test
  void withNothingToFindThereIsNoPageAndNoWayToIt() {
    Setting setting = Surveys.setting();
    assertEquals(List.of(), new FindComposer(setting).pages());
    assertTrue(
        new Menu(setting).head(Address.HOME).stream().noneMatch(i -> i.href().equals("hitta/")));
  }

  @Test
  void upToALimitAllAreOnOnePage() {
    assertEquals(1, pages(FindIndex.ON_ONE_PAGE).size());
    FindPage page = (FindPage) pages(FindIndex.ON_ONE_PAGE).get(0).page().get();
    assertEquals(List.of(), page.pieces());
    assertEquals(FindIndex.ON_ONE_PAGE, entries(page).count());
    assertEquals(List.of("#bokstav-a", "#bokstav-aa"), hrefs(page.letters()));
  }

  @Test
  void twelveThousandAreInPiecesNoneOfWhichIsLong() {
    List<Planned> pages = pages(12_000);
    FindPage first = (FindPage) pages.get(0).page().get();
    assertEquals(List.of(), first.groups());
    assertEquals(pages.size() - 1, first.pieces().size());
    assertEquals("a/nyckeltal.json", first.pieces().get(0));
    assertEquals("aa-2/nyckeltal.json", first.pieces().get(first.pieces().size() / 2 + 1));
    List<FindLetterPage> letters =
        pages.stream().skip(1).map(page -> (FindLetterPage) page.page().get()).toList();
    assertTrue(letters.stream().allMatch(l -> l.entries().size() <= FindIndex.LONGEST_PART));
    assertEquals(12_000, letters.stream().mapToInt(l -> l.piece().entries().size()).sum());
    assertEquals("Nyckeltal på A\u00a02", letters.get(1).heading());
    assertEquals(2, letters.get(0).about().neighbours().size());
  }

  @Test
  void anEntrySaysWhatElseItIsFoundBy() {
    FindPage page = (FindPage) pages(2).get(0).page().get();
    assertEquals(
        List.of("Andel 0 i kommunen: Skola, Prov", "Åtgärd 1 i kommunen: Skola, Prov"),
        entries(page).map(e -> e.title() + ": " + e.detail()).toList());
    assertEquals(List.of(List.of("Prov", "Provundersökningen")), page.synonyms());
  }

  private static Stream<FindPage.Entry> entries(FindPage page) {
    return page.groups().stream().flatMap(group -> group.entries().stream());
  }

  private static List<String> hrefs(List<FindPage.Letter> letters) {
    return letters.stream().map(FindPage.Letter::href).toList();
  }

  /** So many indicators, half of them on A and half on Å. */
  private static List<Planned> pages(int n) {
    Indicator[] all =
        IntStream.range(0, n)
            .mapToObj(i -> Surveys.percent((i % 2 == 0 ? "Andel " : "Åtgärd ") + i, "80"))
            .toArray(Indicator[]::new);
    return new FindComposer(
            Surveys.setting(Surveys.survey(1, List.of(), List.of(Surveys.area("Skola", all)))))
        .pages();
  }
}
