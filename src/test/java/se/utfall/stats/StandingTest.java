package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Source;
import se.utfall.model.StatedStanding;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Value;

class StandingTest {
  private static final Period Y2021 = new Period(2021);
  private static final Source STATED =
      new Source("Påhittad redovisning", Optional.empty(), Optional.empty());

  /** Among 1, 2, 3 … n, or among the values given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // cut points: with twenty, five are best and five worst
        "HIGHER | 20 | 20 | BEST | 1",
        "HIGHER | 16 | 20 | BEST | 5",
        "HIGHER | 15 | 20 | MIDDLE | 6",
        "HIGHER | 6 | 20 | MIDDLE | 15",
        "HIGHER | 5 | 20 | WORST | 16",
        "HIGHER | 1 | 20 | WORST | 20",
        // with twenty-one, twenty-two and twenty-three there are six
        "HIGHER | 16 | 21 | BEST | 6",
        "HIGHER | 15 | 21 | MIDDLE | 7",
        "HIGHER | 18 | 23 | BEST | 6",
        "HIGHER | 17 | 23 | MIDDLE | 7",
        "LOWER | 1 | 20 | BEST | 1",
        "LOWER | 5 | 20 | BEST | 5",
        "LOWER | 6 | 20 | MIDDLE | 6",
        "LOWER | 16 | 20 | WORST | 16",
      })
  void aQuarterIsBestAndAQuarterIsWorst(
      Direction direction, int own, int participants, Group group, int rank) {
    assertEquals(
        Optional.of(
            new Standing(
                group, Optional.of(rank), Optional.of(participants), true, Spreads.SOURCE)),
        Standing.of(indicator(direction, own, upTo(participants)), Y2021));
  }

  @Test
  void equalsShareTheBestOfTheirPlacesAndTheirGroup() {
    // ten of twenty share the first place: nobody is better than they
    assertEquals(Optional.of(Group.BEST), group(Direction.HIGHER, 20, repeated(20, 10, upTo(10))));
    assertEquals(
        Optional.of(Group.WORST), group(Direction.HIGHER, 1, repeated(1, 10, from(11, 20))));
    // the fifth and sixth are equals, so that six are best
    List<Integer> tied =
        Stream.concat(upTo(14).stream(), Stream.of(16, 16, 17, 18, 19, 20)).toList();
    assertEquals(Optional.of(Group.BEST), group(Direction.HIGHER, 16, tied));
    assertEquals(Optional.of(Group.MIDDLE), group(Direction.HIGHER, 14, tied));
    assertEquals(
        Optional.of(5), Standing.of(indicator(Direction.HIGHER, 16, tied), Y2021).get().rank());
  }

  @Test
  void whereAllAreEqualEverybodyIsInTheMiddle() {
    List<Integer> equal = repeated(7, 20, List.of());
    assertEquals(Optional.of(Group.MIDDLE), group(Direction.HIGHER, 7, equal));
    assertEquals(Optional.of(Group.MIDDLE), group(Direction.LOWER, 7, equal));
  }

  @Test
  void nineteenAreTooFewAndTwentyAreEnough() {
    assertEquals(Optional.empty(), group(Direction.HIGHER, 19, upTo(19)));
    assertEquals(Optional.of(Group.BEST), group(Direction.HIGHER, 20, upTo(20)));
  }

  @Test
  void withoutAGoodDirectionThereIsNoStandingNotEvenAStatedOne() {
    Indicator neutral = indicator(Direction.NEUTRAL, 20, upTo(20));
    assertEquals(Optional.empty(), Standing.of(neutral, Y2021));
    assertEquals(Optional.empty(), Standing.of(Spreads.stated(neutral, stated(Group.BEST)), Y2021));
  }

  @Test
  void valuesAreComparedUnrounded() {
    Indicator ahead =
        Spreads.with(Indicators.of(Direction.HIGHER, 0, "1", ""), 2021, "80.001", others("80", 19));
    assertEquals(Optional.of(Group.BEST), Standing.of(ahead, Y2021).map(Standing::group));
  }

  @Test
  void whatFollowsFromTheValuesGoesBeforeWhatIsStated() {
    Indicator both = Spreads.stated(indicator(Direction.HIGHER, 1, upTo(20)), stated(Group.BEST));
    assertEquals(Optional.of(Group.WORST), Standing.of(both, Y2021).map(Standing::group));
    Indicator alone =
        Spreads.stated(Indicators.of(Direction.HIGHER, 0, "1", ""), stated(Group.BEST));
    assertEquals(
        Optional.of(new Standing(Group.BEST, Optional.of(3), Optional.of(250), false, STATED)),
        Standing.of(alone, Y2021));
  }

  @Test
  void aSuppressedValueHasNoStanding() {
    Indicator both = Spreads.stated(indicator(Direction.HIGHER, 1, upTo(20)), stated(Group.BEST));
    Indicator hidden = Spreads.own(both, 2021, Value.missing(Value.Reason.SUPPRESSED));
    assertEquals(Optional.empty(), Standing.of(hidden, Y2021));
    assertEquals(Optional.empty(), Standing.latest(hidden));
  }

  /** The two sources are not mixed: one may have a value where the other has none. */
  @ParameterizedTest
  @EnumSource(
      value = Value.Reason.class,
      names = {"NOT_REPORTED", "NOT_PUBLISHED"})
  void theSpreadsOwnValueStandsWhereTheMunicipalitysIsNotGiven(Value.Reason reason) {
    Indicator given = indicator(Direction.HIGHER, 20, upTo(20));
    Indicator not = Spreads.own(given, 2021, Value.missing(reason));
    assertEquals(
        Optional.of(
            new Standing(Group.BEST, Optional.of(1), Optional.of(20), true, Spreads.SOURCE)),
        Standing.of(not, Y2021));
    assertEquals(Optional.of(Y2021), Standing.latest(not));
  }

  @Test
  void theLatestPeriodIsTheNewestWithAStanding() {
    Indicator indicator = indicator(Direction.HIGHER, 1, upTo(20));
    assertEquals(Optional.of(Y2021), Standing.latest(indicator));
    assertEquals(Optional.empty(), Standing.latest(Indicators.of(Direction.HIGHER, 0, "1", "")));
  }

  /** Of 250, 63 can be before one fourth is: ranks 1–63 are best. */
  @ParameterizedTest
  @CsvSource({
    "BEST, 63, true",
    "BEST, 64, false",
    "MIDDLE, 64, true",
    "MIDDLE, 187, true",
    "MIDDLE, 188, false",
    "WORST, 63, false",
    "WORST, 64, true",
    "WORST, 250, true"
  })
  void aRankSaysWhichGroupsArePossible(Group group, int rank, boolean possible) {
    assertEquals(possible, Standing.allows(group, rank, 250));
  }

  @Provide
  Arbitrary<List<Integer>> values() {
    return Arbitraries.integers().between(0, 30).list().ofMinSize(1).ofMaxSize(60);
  }

  @Property
  void theOtherDirectionSwapsBestAndWorst(@ForAll("values") List<Integer> values) {
    for (int own : values) {
      Optional<Group> mirrored = group(Direction.LOWER, own, values).map(StandingTest::mirrored);
      assertEquals(group(Direction.HIGHER, own, values), mirrored);
    }
  }

  @Property
  void theOrderOfValuesMeansNothing(@ForAll("values") List<Integer> values, @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(seed));
    for (int own : values) {
      assertEquals(
          Standing.of(indicator(Direction.HIGHER, own, values), Y2021),
          Standing.of(indicator(Direction.HIGHER, own, shuffled), Y2021));
    }
  }

  @Property
  void noMoreThanAQuarterRoundedUpAreBestUnlessTheyAreEquals(
      @ForAll("values") List<Integer> values) {
    List<Integer> distinct = values.stream().distinct().toList();
    long best =
        distinct.stream()
            .filter(own -> group(Direction.HIGHER, own, distinct).equals(Optional.of(Group.BEST)))
            .count();
    int enough = distinct.size() < Standing.FEWEST ? 0 : (distinct.size() + 3) / 4;
    assertEquals(enough, best);
  }

  @Property
  void everyGroupAllowsTheRankThatComesWithIt(@ForAll("values") List<Integer> values) {
    for (int own : values) {
      Standing.of(indicator(Direction.LOWER, own, values), Y2021)
          .ifPresent(s -> assertTrue(Standing.allows(s.group(), s.rank().get(), values.size())));
    }
    assertFalse(Standing.allows(Group.WORST, 1, values.size()));
  }

  private static Group mirrored(Group group) {
    return switch (group) {
      case BEST -> Group.WORST;
      case MIDDLE -> Group.MIDDLE;
      case WORST -> Group.BEST;
    };
  }

  private static StatedStanding stated(Group group) {
    return new StatedStanding(
        Y2021, group, Optional.of(3), Optional.of(250), Optional.empty(), STATED);
  }

  private static Optional<Group> group(Direction direction, int own, List<Integer> all) {
    return Standing.of(indicator(direction, own, all), Y2021).map(Standing::group);
  }

  private static Indicator indicator(Direction direction, int own, List<Integer> all) {
    List<BigDecimal> others = new ArrayList<>(all.stream().map(BigDecimal::valueOf).toList());
    others.remove(BigDecimal.valueOf(own));
    return Spreads.with(Indicators.of(direction, 0, "1", ""), 2021, "" + own, others);
  }

  private static List<Integer> upTo(int last) {
    return from(1, last);
  }

  private static List<Integer> from(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static List<Integer> repeated(int value, int times, List<Integer> others) {
    return Stream.concat(Collections.nCopies(times, value).stream(), others.stream()).toList();
  }

  private static List<BigDecimal> others(String value, int times) {
    return Collections.nCopies(times, new BigDecimal(value));
  }
}
