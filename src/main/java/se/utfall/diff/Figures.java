package se.utfall.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import se.utfall.check.Placed;
import se.utfall.check.Spot;
import se.utfall.check.Spot.Part;
import se.utfall.model.Breakdown;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Goal.Target;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;

/** Every value that indicators have, those of all municipalities apart. */
final class Figures {
  private final Map<Spot, Figure> all = new LinkedHashMap<>();

  private Figures() {}

  static Map<Spot, Figure> of(List<Survey> surveys) {
    Figures figures = new Figures();
    Placed.of(surveys).forEach(figures::add);
    return figures.all;
  }

  private void add(Placed one) {
    add(one, Part.OWN, "", one.indicator().own());
    for (Indicator.Series series : one.indicator().comparisons()) {
      add(one, Part.COMPARISON, series.comparison().name(), series.values());
    }
    for (Breakdown.BySex sex : one.indicator().breakdown().bySex()) {
      add(one, sex.sex() == Sex.WOMEN ? Part.WOMEN : Part.MEN, "", sex.values());
    }
    for (Breakdown.Branch branch : one.indicator().breakdown().branches()) {
      add(one, Part.BRANCH, branch.name(), branch.values());
    }
    for (Target target : one.indicator().goal().targets()) {
      add(one, one.at(Part.TARGET, "", target.period()), Value.of(target.value()));
    }
  }

  private void add(Placed one, Part part, String name, SortedMap<Period, Value> values) {
    values.forEach((period, value) -> add(one, one.at(part, name, period), value));
  }

  private void add(Placed one, Spot spot, Value value) {
    all.put(spot, new Figure(one.indicator(), value));
  }
}
