package se.utfall.page;

import java.util.List;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.page.Boards.Placed;

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
        new LateValues(setting).said(indicator),
        new Positions(setting).newest(indicator),
        new Targets(setting).nearest(indicator, period));
  }
}
