package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.stats.GroupRank;

/** Says what an indicator's comparisons are: how they come about, who is in them. */
final class ComparisonViews {
  private final Setting setting;

  ComparisonViews(Setting setting) {
    this.setting = setting;
  }

  List<ComparisonView> of(Indicator indicator) {
    List<Comparison> shown =
        Rows.shown(indicator).stream().map(Indicator.Series::comparison).toList();
    return indicator.comparisons().stream()
        .map(Indicator.Series::comparison)
        .filter(c -> shown.contains(c) || rank(indicator, c).isPresent())
        .map(c -> view(indicator, c))
        .toList();
  }

  private ComparisonView view(Indicator indicator, Comparison comparison) {
    Stream<String> texts = new Comparisons(setting).of(comparison).stream();
    return new ComparisonView(
        comparison.name(), Stream.concat(texts, rank(indicator, comparison).stream()).toList());
  }

  /** "Plats 3 av 8 i gruppen 2020, räknat med Borås." for the newest period that has one. */
  private Optional<String> rank(Indicator indicator, Comparison comparison) {
    return indicator
        .peers()
        .spread()
        .flatMap(
            spread ->
                spread.periods().keySet().stream()
                    .filter(period -> GroupRank.of(indicator, comparison, period).isPresent())
                    .reduce((a, b) -> b)
                    .map(period -> rank(indicator, comparison, spread, period)));
  }

  private String rank(Indicator indicator, Comparison comparison, Spread spread, Period period) {
    GroupRank rank = GroupRank.of(indicator, comparison, period).orElseThrow();
    String place =
        setting.text(
            "comparison.rank",
            "rank",
            Integer.toString(rank.place()),
            "nth",
            setting.format().ordinal(rank.place()),
            "all",
            Integer.toString(rank.participants()),
            "period",
            setting.format().period(period),
            "name",
            setting.own(),
            "source",
            spread.source().title());
    return rank.without() == 0
        ? place
        : place + " " + setting.language().count("among.without", rank.without());
  }
}
