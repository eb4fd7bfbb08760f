package se.utfall.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Unit;
import se.utfall.stats.TargetResult;

/** Puts an indicator's targets into words. */
final class Targets {
  private final Setting setting;

  Targets(Setting setting) {
    this.setting = setting;
  }

  /** "Mål 2021: minst 85 %", and whether it is reached. */
  Optional<IndicatorPage.Glance> glance(Indicator indicator, Period period) {
    return TargetResult.of(indicator, period).map(result -> glance(indicator, result));
  }

  private IndicatorPage.Glance glance(Indicator indicator, TargetResult result) {
    String name = setting.text("target.name", "period", period(result.target()));
    return IndicatorPage.Glance.of(name, judged(result, level(indicator, result.target())));
  }

  /** "Inte nått, minst 85 % 2021": the target of the period, else the next one, else the last. */
  Optional<Verdict> nearest(Indicator indicator, Period period) {
    List<Goal.Target> all =
        indicator.goal().targets().stream()
            .sorted(Comparator.comparing(Goal.Target::period))
            .toList();
    return all.stream()
        .filter(target -> target.period().compareTo(period) >= 0)
        .findFirst()
        .or(() -> all.stream().reduce((first, second) -> second))
        .flatMap(target -> TargetResult.of(indicator, target.period()))
        .map(result -> judged(result, dated(indicator, result.target())));
  }

  private Verdict judged(TargetResult result, String level) {
    String id = result.reached().map(yes -> yes ? "reached" : "missed").orElse("none");
    return new Verdict(id, setting.text("target." + id) + ",", level);
  }

  private String dated(Indicator indicator, Goal.Target target) {
    return setting.text(
        "target.dated", "level", level(indicator, target), "period", period(target));
  }

  private String period(Goal.Target target) {
    return setting.format().period(target.period());
  }

  /** "2021: minst 85 %; 2022: minst 90 %", or nothing. */
  Optional<String> all(Indicator indicator) {
    String all =
        indicator.goal().targets().stream()
            .map(
                target ->
                    setting.text(
                        "chart.value",
                        "period",
                        setting.format().period(target.period()),
                        "value",
                        level(indicator, target)))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** With all decimals that the target has. */
  String level(Indicator indicator, Goal.Target target) {
    if (indicator.unit() == Unit.YES_NO) {
      return setting.format().withUnit(target.value(), indicator);
    }
    BigDecimal value = target.value();
    int decimals = Math.max(indicator.decimals(), value.stripTrailingZeros().scale());
    String key = indicator.direction() == Direction.LOWER ? "target.most" : "target.least";
    return setting.text(key, "value", setting.format().withUnit(value, decimals, indicator.unit()));
  }
}
