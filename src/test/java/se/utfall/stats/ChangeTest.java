package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

class ChangeTest {
  private static final Period Y2019 = new Period(2019);

  private static Optional<Change> change(Direction direction, String own) {
    return Change.of(Indicators.of(direction, 0, own, ""), Y2019);
  }

  private static Optional<Change> changed(int from, String difference, Change.Verdict verdict) {
    return Optional.of(new Change(new Period(from), Y2019, new BigDecimal(difference), verdict));
  }

  @Test
  void moreIsBetterWhereHigherIsGood() {
    assertEquals(changed(2018, "2", Change.Verdict.IMPROVED), change(Direction.HIGHER, "78 79 81"));
    assertEquals(
        changed(2018, "-3", Change.Verdict.WORSENED), change(Direction.HIGHER, "78 84 81"));
  }

  @Test
  void lessIsBetterWhereLowerIsGood() {
    assertEquals(changed(2018, "-3", Change.Verdict.IMPROVED), change(Direction.LOWER, "20 16 13"));
    assertEquals(changed(2018, "3", Change.Verdict.WORSENED), change(Direction.LOWER, "20 13 16"));
  }

  @Test
  void aNeutralFigureOnlyIncreasesOrDecreases() {
    assertEquals(changed(2018, "1", Change.Verdict.INCREASED), change(Direction.NEUTRAL, "1 2 3"));
    assertEquals(changed(2018, "-1", Change.Verdict.DECREASED), change(Direction.NEUTRAL, "1 3 2"));
  }

  @Test
  void figuresThatLookAlikeAreUnchanged() {
    assertEquals(
        changed(2018, "0", Change.Verdict.UNCHANGED), change(Direction.HIGHER, "1 80.6 81.4"));
  }

  @Test
  void aGapIsSteppedOver() {
    assertEquals(changed(2017, "3", Change.Verdict.IMPROVED), change(Direction.HIGHER, "78 - 81"));
  }

  @Test
  void theFirstFigureHasNoChange() {
    Indicator indicator = Indicators.of(Direction.HIGHER, 0, "- - 81 82", "");
    assertEquals(Optional.empty(), Change.of(indicator, Y2019));
    assertEquals(Optional.of(NoChange.FIRST), NoChange.of(indicator, Y2019));
  }

  @Test
  void aFigureIsNotCalledTheFirstWhereAnEarlierOneMayExist() {
    for (String own : List.of("? - 81", "- ? 81")) {
      Indicator indicator = Indicators.of(Direction.HIGHER, 0, own, "");
      assertEquals(Optional.of(NoChange.ALONE), NoChange.of(indicator, Y2019));
    }
    Indicator firstEdition = Indicators.of(Direction.HIGHER, 0, "81", "");
    assertEquals(Optional.of(NoChange.ALONE), NoChange.of(firstEdition, new Period(2017)));
  }

  @Test
  void aMissingFigureHasNoChange() {
    Indicator indicator = Indicators.of(Direction.HIGHER, 0, "78 80 -", "");
    assertEquals(Optional.empty(), Change.of(indicator, Y2019));
    assertEquals(Optional.of(NoChange.MISSING), NoChange.of(indicator, Y2019));
    assertEquals(Optional.of(NoChange.MISSING), NoChange.of(indicator, new Period(1950)));
  }

  @Test
  void aBreakAfterTheFigureBeforeForbidsAChange() {
    for (int from : new int[] {2018, 2019}) {
      Indicator indicator = Indicators.broken(Direction.HIGHER, "78 - 81", from);
      assertEquals(Optional.empty(), Change.of(indicator, Y2019));
      assertEquals(Optional.of(NoChange.BREAK), NoChange.of(indicator, Y2019));
    }
  }

  @Test
  void aBreakElsewhereForbidsNothing() {
    for (int from : new int[] {2017, 2020}) {
      Indicator indicator = Indicators.broken(Direction.HIGHER, "78 - 81", from);
      assertEquals(changed(2017, "3", Change.Verdict.IMPROVED), Change.of(indicator, Y2019));
    }
  }

  @Provide
  Arbitrary<List<String>> figures() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal(100))
        .ofScale(2)
        .map(BigDecimal::toPlainString)
        .injectNull(0.3)
        .map(word -> word == null ? "-" : word)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property
  void everyPeriodHasEitherAChangeOrAReason(
      @ForAll("figures") List<String> figures, @ForAll @IntRange(min = 2017, max = 2024) int from) {
    Indicator indicator = Indicators.broken(Direction.HIGHER, String.join(" ", figures), from);
    for (int year = 2016; year < 2026; year++) {
      Period period = new Period(year);
      boolean change = Change.of(indicator, period).isPresent();
      assertEquals(!change, NoChange.of(indicator, period).isPresent());
    }
  }

  @Property
  void agreesWithWalkingBackThroughTheFigures(
      @ForAll("figures") List<String> figures, @ForAll @IntRange(max = 2) int decimals) {
    Indicator indicator = Indicators.of(Direction.LOWER, decimals, String.join(" ", figures), "");
    List<Optional<Change>> expected = new ArrayList<>();
    List<Optional<Change>> actual = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      expected.add(walkBack(figures, i, decimals));
      actual.add(Change.of(indicator, new Period(2017 + i)));
    }
    assertEquals(expected, actual);
  }

  private static Optional<Change> walkBack(List<String> figures, int at, int decimals) {
    int before = at - 1;
    while (before >= 0 && figures.get(before).equals("-")) {
      before--;
    }
    if (before < 0 || figures.get(at).equals("-")) {
      return Optional.empty();
    }
    BigDecimal difference =
        new BigDecimal(figures.get(at))
            .setScale(decimals, RoundingMode.HALF_UP)
            .subtract(new BigDecimal(figures.get(before)).setScale(decimals, RoundingMode.HALF_UP));
    Change.Verdict verdict =
        List.of(Change.Verdict.IMPROVED, Change.Verdict.UNCHANGED, Change.Verdict.WORSENED)
            .get(difference.signum() + 1);
    return Optional.of(
        new Change(new Period(2017 + before), new Period(2017 + at), difference, verdict));
  }
}
