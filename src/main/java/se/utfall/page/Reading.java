package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;

/** Says how a survey's tables are read: what is compared with, what changes and groups mean. */
final class Reading {
  private final Setting setting;

  Reading(Setting setting) {
    this.setting = setting;
  }

  List<Fact> of(Survey survey) {
    List<Indicator> all = Tallies.indicators(survey);
    List<Fact> facts = new ArrayList<>();
    Comparisons comparisons = new Comparisons(setting);
    survey
        .comparisons()
        .forEach(c -> facts.add(Fact.of(c.name(), String.join(" ", comparisons.of(c)))));
    add(facts, "reading.change", Tallies.previous(survey).isPresent() && !all.isEmpty());
    add(facts, "reading.position", Positions.any(all) || !survey.shares().isEmpty());
    add(facts, "reading.lower", all.stream().anyMatch(Reading::isLower));
    add(facts, "reading.answers", all.stream().anyMatch(Answers::isAnswer));
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
