package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.model.Value;

/** Puts indicators that say yes or no into words and tables. */
final class Answers {
  private final Setting setting;
  private final Rows rows;

  Answers(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
  }

  static boolean isAnswer(Indicator indicator) {
    return indicator.unit() == Unit.YES_NO;
  }

  /** "Ja", "Nej" or why there is no answer. */
  Answer of(Indicator indicator, Period period) {
    return Optional.ofNullable(indicator.own().get(period))
        .flatMap(Value::exact)
        .map(exact -> exact.signum() == 0 ? "no" : "yes")
        .map(id -> new Answer(id, Language.sentence(setting.text("answer." + id))))
        .orElseGet(() -> new Answer("none", rows.own(indicator, period).shown()));
  }

  /** "73 %": how many of a group say yes, or nothing. */
  Optional<String> share(Indicator indicator, Optional<Comparison> comparison, Period period) {
    return indicator.comparisons().stream()
        .filter(series -> comparison.filter(series.comparison()::equals).isPresent())
        .flatMap(series -> Optional.ofNullable(series.values().get(period)).stream())
        .flatMap(value -> value.exact().stream())
        .findFirst()
        .map(exact -> percent(exact, indicator.decimals()));
  }

  private String percent(BigDecimal exact, int decimals) {
    return setting.format().withUnit(exact, decimals, Unit.PERCENT);
  }

  /** The table of an area's questions, if it has any. */
  Optional<AnswerTable> table(Survey survey, Area area, Address at) {
    List<Indicator> asked = area.indicators().stream().filter(Answers::isAnswer).toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(table(survey, area, asked, at));
  }

  private AnswerTable table(Survey survey, Area area, List<Indicator> asked, Address at) {
    List<Period> periods = Tallies.newest(survey);
    Period latest = survey.latest().period();
    Optional<Comparison> comparison = Shared.comparison(survey);
    boolean shared = asked.stream().anyMatch(i -> share(i, comparison, latest).isPresent());
    return new AnswerTable(
        message(asked, latest),
        setting.text(
            "answers.caption", "area", area.title(), "period", setting.format().period(latest)),
        periods.stream().map(setting.format()::periodLabel).toList(),
        comparison
            .filter(c -> shared)
            .map(
                c -> setting.text("answers.share", "comparison", setting.language().inSentence(c))),
        asked.stream().map(i -> line(survey, area, i, periods, at)).toList(),
        rows.legend(asked.stream().flatMap(i -> periods.stream().map(p -> rows.own(i, p)))));
  }

  private AnswerTable.Line line(
      Survey survey, Area area, Indicator indicator, List<Period> periods, Address at) {
    return new AnswerTable.Line(
        Link.inside(indicator.title(), at.to(Shared.address(survey, area, indicator))),
        new Shared(setting).answers(indicator),
        periods.stream().map(period -> of(indicator, period)).toList(),
        share(indicator, Shared.comparison(survey), survey.latest().period()).orElse(""));
  }

  /** "Svaret är ja på 3 av 5 frågor." */
  String message(List<Indicator> asked, Period latest) {
    List<String> ids = asked.stream().map(i -> of(i, latest).id()).toList();
    int answered = (int) ids.stream().filter(id -> !id.equals("none")).count();
    int yes = (int) ids.stream().filter("yes"::equals).count();
    return answered == 0
        ? ""
        : setting.text(
            "answers.message" + Tallies.form(yes, answered),
            "yes",
            Integer.toString(yes),
            "count",
            Integer.toString(answered));
  }
}
