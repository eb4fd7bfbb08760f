package se.utfall.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.text.Rule;

class RuleExplainerTest {

  @ParameterizedTest
  @EnumSource
  void everyRuleIsToldOfInTheGuide(Rule rule) {
    Reply.Known reply =
        assertInstanceOf(Reply.Known.class, RuleExplainer.answer(List.of(rule.id())).orElseThrow());
    List<?> lines = reply.explanations().get(0).lines();
    assertFalse(lines.isEmpty());
    assertTrue(
        RuleGuide.sentences(rule).stream()
            .noneMatch(line -> line.isBlank() || line.contains("](/m")));
  }

  @Test
  void otherQuestionsAreNotItsOwn() {
    for (String word : List.of("N15436", "kkik/barn-och-unga", "commentary-2021.md:12", "a.b")) {
      assertEquals(Optional.empty(), RuleExplainer.answer(List.of(word)));
    }
    assertEquals(Optional.empty(), RuleExplainer.answer(List.of("claim.false", "2021")));
  }
}
