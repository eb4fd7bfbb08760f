package se.utfall.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;

/** Makes an area's card of what its page's tables say. */
final class AreaCard {
  private final Setting setting;
  private final Shared shared;

  AreaCard(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
  }

  /** The card; {@code bars} are those of the indicators whose values are figures, in order. */
  Optional<Card> of(
      Survey survey,
      Area area,
      String message,
      List<AreaPage.BarRow> bars,
      boolean valued,
      Optional<Comparison> comparison) {
    Iterator<AreaPage.BarRow> rows = bars.iterator();
    List<Card.Line> lines = new ArrayList<>();
    for (Indicator indicator : area.indicators()) {
      if (Answers.isAnswer(indicator)) {
        lines.add(answer(indicator, survey.latest().period()));
      } else {
        AreaPage.BarRow row = rows.next();
        lines.add(valued ? figure(indicator, row) : placed(indicator, row));
      }
    }
    String caption =
        comparison
            .filter(c -> valued)
            .map(
                c ->
                    setting.text(
                        "section.overview.tick", "comparison", setting.language().inSentence(c)))
            .orElse("");
    return new Cards(setting).of(survey, area, message, caption, lines);
  }

  private Card.Line figure(Indicator indicator, AreaPage.BarRow row) {
    boolean known = row.own().exact().isPresent();
    String note = shared.remark(indicator).orElse("");
    return new Card.Line(indicator.shortTitle(), note, row.bar(), "", row.own().full(), "", known);
  }

  /** A group, and beside it always the own change. */
  private Card.Line placed(Indicator indicator, AreaPage.BarRow row) {
    return row.position()
        .map(p -> placed(indicator, p, setting.language().inSentence(row.change().word())))
        .orElseGet(() -> words(indicator, row.own().full(), false));
  }

  private static Card.Line placed(Indicator indicator, Position place, String change) {
    return new Card.Line(
        indicator.shortTitle(), "", Optional.empty(), place.id(), place.word(), change, true);
  }

  private Card.Line answer(Indicator indicator, Period latest) {
    Answer answer = new Answers(setting).of(indicator, latest);
    return words(indicator, answer.word(), !answer.id().equals("none"));
  }

  private static Card.Line words(Indicator indicator, String words, boolean known) {
    return new Card.Line(indicator.shortTitle(), "", Optional.empty(), "", words, "", known);
  }
}
