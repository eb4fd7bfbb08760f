package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
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
  void everySynonymLeadsToAWordOfItsChoice() {
    Stream.of(Kinds.UNIT, Kinds.DIRECTION, Kinds.MISSING)
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
