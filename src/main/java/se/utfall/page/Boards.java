package se.utfall.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Board;
import se.utfall.model.Indicator;
import se.utfall.model.Register;
import se.utfall.model.Register.FollowUp;
import se.utfall.model.Site;
import se.utfall.model.Survey;

/** Finds what hangs on a board: models, and indicators with where they stand. */
final class Boards {
  private Boards() {}

  /** An indicator with its survey and area. */
  record Placed(Survey survey, Area area, Indicator indicator) {}

  /**
   * The boards that have a page: every board, and companies and regions that something refers to.
   */
  static List<Board> withPages(Site site) {
    Set<Board> referred = new HashSet<>();
    placed(site).forEach(p -> p.indicator().board().ifPresent(referred::add));
    models(site).forEach(m -> referred.addAll(m.responsible()));
    models(site).forEach(m -> referred.addAll(m.with()));
    return site.register().map(Register::boards).orElse(List.of()).stream()
        .filter(b -> b.kind() == Board.Kind.BOARD || referred.contains(b))
        .toList();
  }

  static List<FollowUp> responsible(Site site, Board board) {
    return models(site).filter(m -> m.responsible().contains(board)).toList();
  }

  /** The models that a board, company or region takes part in without answering for them. */
  static List<FollowUp> with(Site site, Board board) {
    return models(site)
        .filter(m -> m.with().contains(board) && !m.responsible().contains(board))
        .toList();
  }

  static List<Placed> indicators(Site site, Board board) {
    Optional<Board> wanted = Optional.of(board);
    return placed(site).filter(p -> p.indicator().board().equals(wanted)).toList();
  }

  private static Stream<FollowUp> models(Site site) {
    return site.register().stream().flatMap(register -> register.models().stream());
  }

  /** Every indicator of the site. */
  static Stream<Placed> placed(Site site) {
    return site.surveys().stream()
        .flatMap(
            survey ->
                survey.areas().stream()
                    .flatMap(
                        area -> area.indicators().stream().map(i -> new Placed(survey, area, i))));
  }
}
