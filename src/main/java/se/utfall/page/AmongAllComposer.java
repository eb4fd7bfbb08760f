package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.Spread;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.stats.Rounding;
import se.utfall.stats.Standing;

/** Makes the section of an indicator's page on how it stands among all municipalities. */
final class AmongAllComposer {
  private final Setting setting;
  private final Positions positions;
  private final Cells cells;
  private final SpreadCharts charts;

  AmongAllComposer(Setting setting) {
    this.setting = setting;
    this.positions = new Positions(setting);
    this.cells = new Cells(setting);
    this.charts = new SpreadCharts(setting);
  }

  /** The section, where anything is known of others; answers have no spread. */
  Optional<AmongAll> compose(Indicator indicator, Address at, Period page) {
    return indicator.peers().periods().isEmpty() || indicator.unit() == Unit.YES_NO
        ? Optional.empty()
        : Optional.of(section(indicator, at, page));
  }

  private AmongAll section(Indicator indicator, Address at, Period page) {
    Period newest = indicator.peers().periods().last();
    Optional<Spread> spread = indicator.peers().spread();
    Optional<SpreadFormat> format = spread.map(s -> new SpreadFormat(setting, indicator, s));
    String message = message(indicator, format, newest, page);
    return new AmongAll(
        message,
        spread.flatMap(s -> drawing(indicator, s, format.orElseThrow(), message)),
        spread.map(s -> differences(indicator, s, format.orElseThrow())).orElse(List.of()),
        new AmongAllTable(setting).of(indicator, format),
        spread
            .filter(s -> !s.source().equals(indicator.source()))
            .flatMap(s -> charts.trend(indicator, s, format.orElseThrow())),
        meaning(indicator, newest),
        Link.inside(setting.text("among.method"), at.to(setting.method()) + "#standing"),
        new Shared(setting)
            .source(spread.map(Spread::source).orElseGet(() -> stated(indicator, newest))),
        spread.map(s -> worked(indicator, s)).orElse(""));
  }

  private Optional<AmongAll.Drawing> drawing(
      Indicator indicator, Spread spread, SpreadFormat format, String message) {
    Optional<Period> newest =
        spread.periods().keySet().stream()
            .filter(period -> !spread.at(period).values().isEmpty())
            .reduce((a, b) -> b);
    return newest.map(period -> charts.drawing(indicator, spread, format, period, message));
  }

  /** "Borås hör till den mellersta gruppen, och resultatet har förbättrats sedan 2019." */
  private String message(
      Indicator indicator, Optional<SpreadFormat> format, Period period, Period page) {
    StandingChanges changes = new StandingChanges(setting, indicator, format);
    Optional<String> others =
        format
            .flatMap(f -> f.own(period))
            .map(own -> others(indicator, at(indicator, period), own));
    return Standing.of(indicator, period)
        .map(standing -> placed(changes, standing, others, period, !period.equals(page)))
        .or(() -> others.map(Language::sentence).map(said -> said + "."))
        .orElseGet(() -> unplaced(format, period));
  }

  private String placed(
      StandingChanges changes,
      Standing standing,
      Optional<String> others,
      Period period,
      boolean then) {
    String said = placed(standing, period, then);
    return changes
        .joined(said, standing, period, then)
        .map(both -> followed(both, others))
        .orElseGet(() -> others.map(more -> said + ": " + more).orElse(said) + ".");
  }

  private String placed(Standing standing, Period period, boolean then) {
    return setting.text(
        then ? "among.message.then" : "among.message",
        "when",
        Language.sentence(setting.format().inPeriod(period)),
        "name",
        setting.own(),
        "group",
        positions.said(standing));
  }

  /** How many are better, in a sentence of its own. */
  private static String followed(String said, Optional<String> others) {
    return others.map(o -> said + ". " + Language.sentence(o) + ".").orElse(said + ".");
  }

  /** That there is no own value, or that it is withheld. */
  private String unplaced(Optional<SpreadFormat> format, Period period) {
    boolean withheld = format.filter(f -> f.withheld(period)).isPresent();
    return setting.text(
        withheld ? "among.message.withheld" : "among.message.none",
        "name",
        setting.own(),
        "period",
        setting.format().period(period));
  }

  /** "150 av 289 kommuner har högre andel": those that are better, or else those with more. */
  private String others(Indicator indicator, Spread.Distribution all, BigDecimal own) {
    boolean lower = indicator.direction() == Direction.LOWER;
    int sign = lower ? -1 : 1;
    int count =
        (int) all.values().stream().filter(e -> e.value().compareTo(own) * sign > 0).count();
    String unit = indicator.unit() == Unit.PERCENT ? "percent" : "value";
    return setting.text(
        "among.others" + (count == 0 ? ".none" : count == 1 ? ".one" : ""),
        "n",
        whole(count),
        "all",
        whole(all.values().size()),
        "more",
        setting.text("among." + (lower ? "lower." : "higher.") + unit));
  }

  private static Spread.Distribution at(Indicator indicator, Period period) {
    return indicator.peers().spread().orElseThrow().at(period);
  }

  /** Where the survey's own figure and this source's are not the same as printed. */
  private List<String> differences(Indicator indicator, Spread spread, SpreadFormat format) {
    List<String> differences = new ArrayList<>();
    for (Period period : new TreeSet<>(spread.periods().keySet()).descendingSet()) {
      Optional<BigDecimal> survey =
          Optional.ofNullable(indicator.own().get(period)).flatMap(Value::exact);
      Optional<BigDecimal> other = format.own(period);
      if (survey.isPresent() && other.isPresent()) {
        difference(indicator, survey.get(), other.get())
            .map(d -> differs(indicator, period, survey.get(), spread, format.full(other.get())))
            .ifPresent(differences::add);
      }
    }
    return differences;
  }

  private static Optional<BigDecimal> difference(
      Indicator indicator, BigDecimal survey, BigDecimal other) {
    return Optional.of(Rounding.difference(survey, other, indicator.decimals()))
        .filter(difference -> difference.signum() != 0);
  }

  private String differs(
      Indicator indicator, Period period, BigDecimal survey, Spread spread, String other) {
    return setting.text(
        "among.differs",
        "source",
        indicator.source().title(),
        "value",
        setting.format().withUnit(survey, indicator.decimals(), indicator.unit()),
        "period",
        setting.format().period(period),
        "other",
        spread.source().title(),
        "otherValue",
        other);
  }

  private List<String> meaning(Indicator indicator, Period newest) {
    boolean directed = indicator.direction() != Direction.NEUTRAL;
    Optional<String> position =
        Optional.of(setting.text(directed ? "among.position" : "among.neutral"));
    Optional<String> part =
        indicator.peers().spread().map(spread -> took(spread.at(newest), newest));
    return Stream.of(position, part).flatMap(Optional::stream).toList();
  }

  /** "289 kommuner hade ett värde 2020. En kommun saknar värde och räknas inte med." */
  private String took(Spread.Distribution all, Period period) {
    String part =
        setting.text(
            "among.part",
            "n",
            whole(all.values().size()),
            "period",
            setting.format().period(period));
    return all.without() == 0
        ? part
        : part + " " + setting.language().count("among.without", all.without());
  }

  private static Source stated(Indicator indicator, Period period) {
    return Standing.stated(indicator, period).map(Standing::source).orElse(indicator.source());
  }

  private String worked(Indicator indicator, Spread spread) {
    String what = indicator.direction() == Direction.NEUTRAL ? "neutral" : "directed";
    return setting.text("among.worked." + what, "source", spread.source().title());
  }

  private String whole(int n) {
    return cells.count(n).shown();
  }
}
