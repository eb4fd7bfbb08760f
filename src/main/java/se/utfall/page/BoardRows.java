package se.utfall.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Goal;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.page.Boards.Placed;
import se.utfall.stats.Standing;

/** Makes the rows of a board's indicators. */
final class BoardRows {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;
  private final Shared shared;

  BoardRows(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
    this.shared = new Shared(setting);
  }

  List<BoardPage.Group> groups(List<Placed> placed, Address at) {
    return BoardComposer.surveys(placed).stream()
        .map(
            survey ->
                new BoardPage.Group(
                    Link.inside(survey.title(), at.to(Shared.address(survey))),
                    placed.stream()
                        .filter(p -> p.survey().equals(survey))
                        .map(p -> row(p, at))
                        .toList()))
        .toList();
  }

  /** The newest period of an indicator's own values; one in a budget may be ahead of its survey. */
  static Period newest(Survey survey, Indicator indicator) {
    return indicator.own().isEmpty() ? survey.latest().period() : indicator.own().lastKey();
  }

  private BoardPage.IndicatorRow row(Placed placed, Address at) {
    Indicator indicator = placed.indicator();
    Period period = newest(placed.survey(), indicator);
    Address page = Shared.address(placed.survey(), placed.area(), indicator);
    return new BoardPage.IndicatorRow(
        Link.inside(indicator.shortTitle(), at.to(page)),
        shared.remark(indicator),
        rows.own(indicator, period),
        Language.sentence(setting.format().period(period)),
        verdicts.change(indicator, period),
        Standing.latest(indicator).flatMap(p -> place(indicator, p)),
        target(indicator, period));
  }

  private Optional<BoardPage.Place> place(Indicator indicator, Period period) {
    return Standing.of(indicator, period).map(standing -> place(standing, period));
  }

  private BoardPage.Place place(Standing standing, Period period) {
    String id = standing.group().id();
    String when = setting.format().period(period);
    String detail =
        standing
            .participants()
            .map(n -> setting.format().number(BigDecimal.valueOf(n), 0))
            .map(n -> setting.text("board.standing.among", "n", n, "period", when))
            .orElse(when);
    return new BoardPage.Place(id, setting.text("board.standing." + id), detail);
  }

  /** "Minst 85 % 2022": the target of the period, else the next one, else the last there was. */
  private String target(Indicator indicator, Period period) {
    List<Goal.Target> all =
        indicator.goal().targets().stream()
            .sorted(Comparator.comparing(Goal.Target::period))
            .toList();
    return all.stream()
        .filter(t -> t.period().compareTo(period) >= 0)
        .findFirst()
        .or(() -> all.stream().reduce((first, second) -> second))
        .map(t -> target(indicator, t))
        .orElse("");
  }

  private String target(Indicator indicator, Goal.Target target) {
    return setting.text(
        "board.target." + indicator.direction().id(),
        "value",
        setting.format().withUnit(target.value(), indicator.decimals(), indicator.unit()),
        "period",
        setting.format().period(target.period()));
  }
}
