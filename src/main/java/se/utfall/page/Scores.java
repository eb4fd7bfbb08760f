package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;

/** Makes the boxes that show how each area of a survey does. */
final class Scores {
  private static final List<String> ORDER = List.of("yes", "no", "none");

  private final Setting setting;

  Scores(Setting setting) {
    this.setting = setting;
  }

  /** A score for each area, as far as there is anything to compare with or to follow. */
  List<Score> of(Survey survey, Address at) {
    Period latest = survey.latest().period();
    List<Indicator> all = Tallies.indicators(survey);
    Optional<Comparison> comparison =
        Tallies.compared(survey)
            .filter(c -> all.stream().anyMatch(i -> better(i, c, latest).isPresent()));
    Optional<Period> previous =
        Tallies.previous(survey)
            .filter(from -> all.stream().anyMatch(i -> improved(i, from, latest).isPresent()));
    return comparison.isEmpty() && previous.isEmpty()
        ? List.of()
        : survey.areas().stream()
            .filter(a -> !a.indicators().isEmpty())
            .map(a -> score(survey, a, comparison, previous, at))
            .toList();
  }

  private Score score(
      Survey survey,
      Area area,
      Optional<Comparison> comparison,
      Optional<Period> previous,
      Address at) {
    Period latest = survey.latest().period();
    return new Score(
        Link.inside(area.title(), at.to(Shared.address(survey, area))),
        comparison.map(c -> boxes(area, i -> better(i, c, latest))),
        previous.map(from -> boxes(area, i -> improved(i, from, latest))));
  }

  private static Optional<Boolean> better(Indicator indicator, Comparison to, Period latest) {
    return Gap.of(indicator, to, latest).flatMap(Scores::better);
  }

  private static Optional<Boolean> improved(Indicator indicator, Period from, Period latest) {
    return Tallies.since(indicator, from, latest).flatMap(Scores::improved);
  }

  /** Yes or no, or nothing about an indicator that has no good direction. */
  private static Optional<Boolean> better(Gap gap) {
    return switch (gap.verdict()) {
      case BETTER -> Optional.of(true);
      case EQUAL, WORSE -> Optional.of(false);
      case HIGHER, LOWER -> Optional.empty();
    };
  }

  private static Optional<Boolean> improved(Change change) {
    return switch (change.verdict()) {
      case IMPROVED -> Optional.of(true);
      case UNCHANGED, WORSENED -> Optional.of(false);
      case INCREASED, DECREASED -> Optional.empty();
    };
  }

  private Score.Boxes boxes(Area area, Function<Indicator, Optional<Boolean>> judge) {
    List<Optional<Boolean>> answers = area.indicators().stream().map(judge).toList();
    List<String> marks = answers.stream().map(Scores::mark).sorted(Scores::order).toList();
    long yes = marks.stream().filter("yes"::equals).count();
    long known = answers.stream().filter(Optional::isPresent).count();
    String text =
        known == 0
            ? setting.text("box.none")
            : setting.text("of", "n", Long.toString(yes), "count", Long.toString(known));
    return new Score.Boxes(marks, text);
  }

  private static String mark(Optional<Boolean> answer) {
    return answer.map(yes -> yes ? "yes" : "no").orElse("none");
  }

  private static int order(String a, String b) {
    return Integer.compare(ORDER.indexOf(a), ORDER.indexOf(b));
  }
}
