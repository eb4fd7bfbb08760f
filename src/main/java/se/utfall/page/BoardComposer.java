package se.utfall.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Board;
import se.utfall.model.Register.FollowUp;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.page.Boards.Placed;
import se.utfall.stats.Schedule;

/** Makes the list of boards and the page of each. */
final class BoardComposer {
  private static final int FEWEST_COLUMNS = 3;

  private final Setting setting;
  private final ModelRows models;
  private final BoardRows rows;

  BoardComposer(Setting setting, Function<Survey, Schedule> schedules) {
    this.setting = setting;
    this.models = new ModelRows(setting, schedules);
    this.rows = new BoardRows(setting);
  }

  BoardsPage list() {
    Address at = setting.boards();
    String heading = setting.text("boards.heading");
    String summary = setting.text("boards.summary");
    return new BoardsPage(
        setting.frame(at, List.of(heading), summary, List.of(setting.home(at))),
        at.file(),
        heading,
        summary,
        Boards.withPages(setting.site()).stream().map(board -> row(board, at)).toList(),
        about(up(at)));
  }

  BoardPage compose(Board board) {
    Site site = setting.site();
    Address at = setting.board(board);
    List<Placed> placed = Boards.indicators(site, board);
    List<FollowUp> all = models(board);
    List<BoardPage.Group> groups = rows.groups(placed, at);
    boolean standings = rows(groups).anyMatch(r -> r.standing().isPresent());
    boolean targets = rows(groups).anyMatch(r -> r.target().isPresent());
    String message = new BoardMessage(setting).of(board, placed.size());
    return new BoardPage(
        setting.frame(
            at, List.of(board.name(), setting.text("boards.heading")), message, crumbs(at)),
        at.file(),
        board.name(),
        List.of(kind(board), board.id()),
        message,
        new BoardMessage(setting).results(placed),
        models.of(all, at),
        new Outlooks(setting).legend(all.stream().map(models::outlook).toList()),
        setting.text("board.caption", "board", board.name()),
        Integer.toString(FEWEST_COLUMNS + (standings ? 1 : 0) + (targets ? 1 : 0)),
        standings,
        targets,
        groups,
        new Rows(setting).legend(rows(groups).map(BoardPage.IndicatorRow::value)),
        new Downloads(setting).beside(at, board.slug(), board.name(), placed),
        about(Link.inside(setting.text("boards.all"), at.to(setting.boards()))));
  }

  private static Stream<BoardPage.IndicatorRow> rows(List<BoardPage.Group> groups) {
    return groups.stream().flatMap(group -> group.rows().stream());
  }

  /** The models that a board answers for, then those that it takes part in. */
  private List<FollowUp> models(Board board) {
    Site site = setting.site();
    return Stream.concat(
            Boards.responsible(site, board).stream(), Boards.with(site, board).stream())
        .toList();
  }

  private BoardsPage.BoardRow row(Board board, Address at) {
    int n = Boards.indicators(setting.site(), board).size();
    return new BoardsPage.BoardRow(
        Link.inside(board.name(), at.to(setting.board(board))),
        board.id(),
        kind(board),
        Integer.toString(models(board).size()),
        Integer.toString(n));
  }

  private String kind(Board board) {
    return setting.text("board.kind." + board.kind().id());
  }

  private List<Link> crumbs(Address at) {
    return List.of(
        setting.home(at), Link.inside(setting.text("boards.heading"), at.to(setting.boards())));
  }

  private Link up(Address at) {
    return Link.inside(setting.text("register.menu"), at.to(setting.register()));
  }

  private About about(Link up) {
    return new About(
        List.of(setting.contactFact()),
        List.of(new About.Neighbour(setting.text("neighbour.up"), up)));
  }

  static List<Survey> surveys(List<Placed> placed) {
    return List.copyOf(
        placed.stream().map(Placed::survey).collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
