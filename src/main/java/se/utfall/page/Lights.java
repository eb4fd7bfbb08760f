package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;

/**
 * Makes the lights under an indicator's figure: the own change first, then how it stands to
 * comparisons, among all municipalities and to its target. There is never a position without the
 * change.
 */
final class Lights {
  private final Setting setting;
  private final Rows rows;
  private final Verdicts verdicts;

  Lights(Setting setting) {
    this.setting = setting;
    this.rows = new Rows(setting);
    this.verdicts = new Verdicts(setting);
  }

  List<IndicatorPage.Glance> of(Survey survey, Indicator indicator, Period latest) {
    List<IndicatorPage.Glance> lights = new ArrayList<>();
    lights.add(IndicatorPage.Glance.of(since(indicator, latest), verdicts.step(indicator, latest)));
    for (Comparison comparison : survey.comparisons()) {
      beside(indicator, comparison, latest)
          .map(verdict -> IndicatorPage.Glance.of(comparison.name(), verdict))
          .ifPresent(lights::add);
    }
    Stream.of(
            new Positions(setting).glance(indicator, latest),
            new Targets(setting).glance(indicator, latest))
        .flatMap(Optional::stream)
        .forEach(lights::add);
    return bare(indicator, latest, lights) ? List.of() : lights;
  }

  /** A missing value alone has no change to tell of; why it is missing is the page's message. */
  private boolean bare(Indicator indicator, Period latest, List<IndicatorPage.Glance> lights) {
    return lights.size() == 1 && rows.own(indicator, latest).missing().isPresent();
  }

  private String since(Indicator indicator, Period latest) {
    return Change.of(indicator, latest)
        .map(c -> setting.text("glance.since", "period", setting.format().period(c.from())))
        .orElseGet(() -> setting.text("column.change"));
  }

  private Optional<Verdict> beside(Indicator indicator, Comparison comparison, Period latest) {
    return indicator.unit() == Unit.YES_NO
        ? share(rows.comparison(indicator, Optional.of(comparison.id()), latest))
        : Gap.of(indicator, comparison, latest)
            .map(gap -> verdicts.against(indicator, comparison, latest, gap));
  }

  /** An answer has no distance to a share; the share is only said. */
  private Optional<Verdict> share(Cell cell) {
    return cell.exact()
        .map(e -> new Verdict("share", setting.text("said.share", "share", cell.full()), ""));
  }
}
