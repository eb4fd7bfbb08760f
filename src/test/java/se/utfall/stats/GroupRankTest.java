package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;

class GroupRankTest {
  private static final Period Y2019 = new Period(2019);

  @ParameterizedTest
  @CsvSource({
    "HIGHER,80 90 70 80,2",
    "LOWER,80 90 70 80,2",
    "HIGHER,80.1 80.2 80.3 70,3",
    "HIGHER,91 90 70 99,1",
    "LOWER,91 90 70 99,3",
  })
  void thePlaceIsAmongTheMembersAndEqualsShareTheBest(
      Direction direction, String values, int place) {
    assertEquals(
        Optional.of(new GroupRank(place, 3, 0)),
        GroupRank.of(indicator(direction, values), Made.group("Kommun 2", "Kommun 3"), Y2019));
  }

  @Test
  void theOwnMunicipalityCountsOnceWhetherNamedOrNotAndMembersWithoutAValueAreCounted() {
    Indicator indicator = indicator(Direction.HIGHER, "80 90");
    assertEquals(
        Optional.of(new GroupRank(2, 2, 1)),
        GroupRank.of(indicator, Made.group("Kommun 1", "Kommun 2", "Kommun 9"), Y2019));
  }

  @Test
  void withoutADirectionMembersOrAnOwnValueThereIsNoPlace() {
    Indicator indicator = indicator(Direction.HIGHER, "80 90");
    assertEquals(Optional.empty(), GroupRank.of(indicator, Made.group(), Y2019));
    assertEquals(
        Optional.empty(), GroupRank.of(indicator, Made.group("Kommun 2"), new Period(2018)));
    assertEquals(
        Optional.empty(),
        GroupRank.of(indicator(Direction.NEUTRAL, "80 90"), Made.group("Kommun 2"), Y2019));
  }

  private static Indicator indicator(Direction direction, String values) {
    return Made.of(Indicators.of(direction, 0, "80 80 80", "")).spread(2019, values).indicator();
  }
}
