package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.utfall.model.Board;
import se.utfall.model.Indicator;
import se.utfall.model.Site;
import se.utfall.page.Boards.Placed;
import se.utfall.page.FindPage.Entry;

/** Says of an indicator what a reader may look for it by. */
record FindEntries(Setting setting) {
  List<Entry> of(List<Placed> indicators, Address at) {
    return indicators.stream().map(placed -> entry(placed, at)).toList();
  }

  private Entry entry(Placed placed, Address at) {
    Indicator indicator = placed.indicator();
    Address page = Shared.address(placed.survey(), placed.area(), indicator);
    return new Entry(indicator.title(), at.to(page), detail(placed));
  }

  /** "Barn och unga, KKiK. Grundskolenämnden. Bästa gruppen. Kallas också gymnasiebehörighet." */
  private String detail(Placed placed) {
    Indicator indicator = placed.indicator();
    List<String> parts = new ArrayList<>();
    parts.add(
        setting.text(
            "find.place", "area", placed.area().title(), "survey", placed.survey().shortTitle()));
    indicator.board().map(Board::name).ifPresent(parts::add);
    new Positions(setting).newest(indicator).map(Position::word).ifPresent(parts::add);
    List<String> also = also(indicator);
    if (!also.isEmpty()) {
      parts.add(setting.text("find.also", "words", String.join(", ", also)));
    }
    return String.join(". ", parts);
  }

  /** The other names of an indicator: its own shorter one where it has words of its own. */
  private static List<String> also(Indicator indicator) {
    String title = indicator.title().toLowerCase(Locale.ROOT);
    boolean said =
        Stream.of(indicator.shortTitle().toLowerCase(Locale.ROOT).split(" ", -1))
            .allMatch(title::contains);
    Stream<String> own = said ? Stream.empty() : Stream.of(indicator.shortTitle());
    return Stream.concat(own, indicator.also().stream()).toList();
  }

  /** Words that mean the same: the site's own, and the two names of surveys and boards. */
  List<List<String>> synonyms() {
    Site site = setting.site();
    Stream<List<String>> surveys =
        site.surveys().stream()
            .filter(survey -> !Tallies.indicators(survey).isEmpty())
            .map(survey -> names(survey.shortTitle(), survey.title()));
    Stream<List<String>> boards =
        Boards.placed(site)
            .flatMap(placed -> placed.indicator().board().stream())
            .distinct()
            .map(board -> names(board.name(), board.id()));
    return Stream.of(site.synonyms().stream(), surveys, boards)
        .flatMap(groups -> groups)
        .filter(group -> group.stream().distinct().count() > 1)
        .toList();
  }

  /** Without the signs that part words and groups on the page. */
  private static List<String> names(String... names) {
    return Stream.of(names).map(name -> name.replaceAll("[|;]", " ")).toList();
  }
}
