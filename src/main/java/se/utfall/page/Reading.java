package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import se.utfall.model.Area;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.model.Unit;

/** Says how tables are read: what is compared with, what changes, groups and units mean. */
final class Reading {
  private final Setting setting;

  Reading(Setting setting) {
    this.setting = setting;
  }

  /** How a survey's tables are read, and what they compare with. */
  List<Fact> of(Survey survey) {
    List<Fact> facts = new ArrayList<>();
    Comparisons comparisons = new Comparisons(setting);
    survey
        .comparisons()
        .forEach(c -> facts.add(Fact.of(c.name(), String.join(" ", comparisons.of(c)))));
    facts.addAll(of(survey, Tallies.indicators(survey), !survey.shares().isEmpty()));
    return facts;
  }

  /** How an area's tables are read; what they compare with stands on the survey's page. */
  List<Fact> of(Survey survey, Area area) {
    return of(survey, area.indicators(), Portions.any(survey, area));
  }

  private List<Fact> of(Survey survey, List<Indicator> shown, boolean shares) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "reading.change", Tallies.previous(survey).isPresent() && !shown.isEmpty());
    add(facts, "reading.position", Positions.any(shown) || shares);
    add(facts, "reading.index", shown.stream().anyMatch(i -> i.unit() == Unit.INDEX));
    add(facts, "reading.lower", shown.stream().anyMatch(Reading::isLower));
    add(facts, "reading.answers", shown.stream().anyMatch(Answers::isAnswer));
    return facts;
  }

  private void add(List<Fact> facts, String key, boolean fits) {
    if (fits) {
      facts.add(Fact.of(setting.text(key), setting.text(key + ".text")));
    }
  }

  private static boolean isLower(Indicator indicator) {
    return indicator.direction() == Direction.LOWER && !Answers.isAnswer(indicator);
  }
}
