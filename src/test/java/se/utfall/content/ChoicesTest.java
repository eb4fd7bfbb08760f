package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Board;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Direction;
import se.utfall.model.Goal;
import se.utfall.model.News;
import se.utfall.model.Period;
import se.utfall.model.Register;
import se.utfall.model.Rhythm;
import se.utfall.model.StatedStanding;
import se.utfall.model.Unit;
import se.utfall.model.Value;
import se.utfall.text.Diagnostics;

/** The words that editors choose among are the model's. */
final class ChoicesTest {
  @Test
  void theUnitsAreTheModels() {
    assertEquals(Stream.of(Unit.values()).map(Unit::id).toList(), Kinds.UNIT.words());
  }

  @Test
  void theDirectionsAreTheModels() {
    assertEquals(
        Stream.of(Direction.values()).map(Direction::id).toList(), Kinds.DIRECTION.words());
  }

  @Test
  void theReasonsForMissingValuesAreTheModels() {
    assertEquals(
        Stream.of(Value.Reason.values()).map(Value.Reason::id).toList(), Kinds.MISSING.words());
  }

  @Test
  void theWordsOfARhythmAreTheModels() {
    assertEquals(
        Stream.of(Rhythm.Frequency.values()).map(Rhythm.Frequency::id).toList(),
        Kinds.FREQUENCY.words());
    assertEquals(
        Stream.of(Period.Kind.values()).map(Period.Kind::id).toList(), Kinds.PERIODS.words());
  }

  @Test
  void theWordsOfComparisonsAndStandingsAreTheModels() {
    assertEquals(
        Stream.of(Comparison.Kind.values()).map(Comparison.Kind::id).toList(),
        Kinds.COMPARISON.words());
    assertEquals(
        Stream.of(StatedStanding.Group.values()).map(StatedStanding.Group::id).toList(),
        Kinds.GROUP.words());
    assertEquals(
        Stream.of(StatedStanding.Change.values()).map(StatedStanding.Change::id).toList(),
        Kinds.CHANGE.words());
    assertEquals(
        Stream.of(Breakdown.Sex.values()).map(Breakdown.Sex::id).toList(), Kinds.SEX.words());
  }

  @Test
  void theWordsOfTheRegisterAndTheNewsAreTheModels() {
    assertEquals(
        Stream.of(Board.Kind.values()).map(Board.Kind::id).toList(), Kinds.BOARD_KIND.words());
    assertEquals(
        Stream.of(Register.Comparability.values()).map(Register.Comparability::id).toList(),
        Kinds.COMPARABLE.words());
    assertEquals(Stream.of(News.Kind.values()).map(News.Kind::id).toList(), Kinds.NEWS.words());
    assertEquals(
        Stream.of(Goal.Budget.values()).map(Goal.Budget::id).toList(), Kinds.BUDGET.words());
  }

  @Test
  void everySynonymLeadsToAWordOfItsChoice() {
    Stream.of(
            Kinds.UNIT,
            Kinds.DIRECTION,
            Kinds.MISSING,
            Kinds.ANSWER,
            Kinds.FREQUENCY,
            Kinds.PERIODS,
            Kinds.COMPARISON,
            Kinds.GROUP,
            Kinds.CHANGE,
            Kinds.SEX,
            Kinds.BUDGET,
            Kinds.BOARD_KIND,
            Kinds.COMPARABLE,
            Kinds.NEWS)
        .forEach(choice -> assertTrue(choice.words().containsAll(choice.synonyms().values())));
  }

  @Test
  void anEditorsOwnWordIsUnderstoodInTheHint() {
    List<String> tried =
        List.of("Procent", "prosent", "per_thousand", "kr", "x", "m", "avokado", "y".repeat(90000));
    List<String> near = tried.stream().map(word -> near(Kinds.UNIT, word)).toList();
    assertEquals(List.of("percent", "percent", "per-thousand", "kronor", "", "", "", ""), near);
    List<String> signs =
        Stream.of("-", "..", ".", "Ej mätt", "inte matt").map(w -> near(Kinds.MISSING, w)).toList();
    assertEquals(
        List.of("not-reported", "suppressed", "not-applicable", "not-measured", "not-measured"),
        signs);
  }

  private static String near(Choice choice, String word) {
    Diagnostics findings = new Diagnostics();
    Optional<String> value =
        choice.read(new Node.Scalar(Source.file("a.yaml", "").start(), word), findings);
    assertEquals(Optional.empty(), value);
    return findings.sorted().get(0).near().orElse("");
  }
}
