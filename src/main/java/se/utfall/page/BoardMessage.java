package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Board;
import se.utfall.model.Site;
import se.utfall.model.StatedStanding.Group;
import se.utfall.page.Boards.Placed;
import se.utfall.stats.Change;
import se.utfall.stats.Standing;

/** Says in sentences what hangs on a board and how it goes. */
final class BoardMessage {
  private final Setting setting;

  BoardMessage(Setting setting) {
    this.setting = setting;
  }

  /** "Kulturnämnden ansvarar för två modeller och svarar för resultatet på ett nyckeltal." */
  String of(Board board, int indicators) {
    Site site = setting.site();
    List<String> clauses = new ArrayList<>();
    add(clauses, "board.answers", Boards.responsible(site, board).size());
    add(clauses, "board.with", Boards.with(site, board).size());
    add(clauses, "board.results", indicators);
    String key = clauses.isEmpty() ? "board.nothing" : "board.message";
    String message = setting.text(key, "board", board.name(), "does", setting.list(clauses));
    return indicators > 0 || clauses.isEmpty()
        ? message
        : message + " " + setting.text("board.no-indicators");
  }

  private void add(List<String> clauses, String key, int n) {
    if (n > 0) {
      clauses.add(setting.language().count(key, n));
    }
  }

  /** How many have improved and worsened, and how many stand among the best and the worst. */
  String results(List<Placed> placed) {
    return Stream.of(changes(placed), standings(placed))
        .flatMap(Optional::stream)
        .map(Language::sentence)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> changes(List<Placed> placed) {
    List<Change.Verdict> verdicts =
        placed.stream()
            .flatMap(
                p -> Change.of(p.indicator(), BoardRows.newest(p.survey(), p.indicator())).stream())
            .map(Change::verdict)
            .filter(v -> v != Change.Verdict.INCREASED && v != Change.Verdict.DECREASED)
            .toList();
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "board.changed",
                "improved",
                number(verdicts, Change.Verdict.IMPROVED),
                "worsened",
                number(verdicts, Change.Verdict.WORSENED)));
  }

  private Optional<String> standings(List<Placed> placed) {
    List<Group> groups =
        placed.stream()
            .map(Placed::indicator)
            .flatMap(i -> Standing.latest(i).flatMap(period -> Standing.of(i, period)).stream())
            .map(Standing::group)
            .toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "board.standings",
                "best",
                number(groups, Group.BEST),
                "worst",
                number(groups, Group.WORST)));
  }

  private <T> String number(List<T> all, T one) {
    return setting.language().number((int) all.stream().filter(one::equals).count());
  }
}
