package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Comparison;
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
    survey.comparisons().forEach(c -> facts.add(Fact.of(c.name(), comparison(c))));
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

  /** What its author says of it, how it is counted and whom it holds. */
  private String comparison(Comparison comparison) {
    Optional<String> kind =
        setting.language().find("comparison." + comparison.kind().id()).filter(t -> !t.isEmpty());
    return Stream.of(Optional.of(comparison.about()), kind, members(comparison))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> members(Comparison comparison) {
    Optional<String> vintage = comparison.vintage().map(year -> Integer.toString(year));
    if (comparison.members().isEmpty()) {
      Optional<String> when = vintage.map(year -> setting.text("comparison.vintage", "year", year));
      return Optional.of(
              Stream.of(when, comparison.unnamed())
                  .flatMap(Optional::stream)
                  .collect(Collectors.joining(" ")))
          .filter(text -> !text.isEmpty());
    }
    String names = setting.list(comparison.members());
    return Optional.of(
        vintage
            .map(year -> setting.text("comparison.members.vintage", "year", year, "names", names))
            .orElseGet(() -> setting.text("comparison.members", "names", names)));
  }
}
