package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.utfall.model.Direction;
import se.utfall.model.StatedStanding.Group;

class SpreadSummaryTest {
  @Test
  void sumsUpAllMunicipalities() {
    assertEquals(
        new SpreadSummary(20, dec("10.5"), dec("10.5"), dec("6"), dec("15"), dec("1"), dec("20")),
        summary(IntStream.rangeClosed(1, 20).boxed().toList()));
  }

  @Test
  void aSingleValueIsAllThereIs() {
    assertEquals(
        new SpreadSummary(1, dec("7"), dec("7"), dec("7"), dec("7"), dec("7"), dec("7")),
        summary(List.of(7)));
  }

  @Test
  void theMeanCountsEachMunicipalityOnce() {
    assertEquals(dec("40"), summary(List.of(10, 20, 90)).mean());
    assertEquals(dec("20"), summary(List.of(10, 20, 90)).median());
  }

  @Provide
  Arbitrary<List<Integer>> values() {
    return Arbitraries.integers()
        .between(0, 40)
        .list()
        .ofMinSize(Standing.FEWEST)
        .ofMaxSize(60)
        .filter(values -> middle(values).stream().findAny().isPresent());
  }

  /** Where somebody is in the middle at all: with many equals at both ends nobody may be. */
  @Property
  void theMiddleHalfHoldsExactlyThoseWithAStandingInTheMiddle(
      @ForAll("values") List<Integer> values) {
    SpreadSummary summary = summary(values);
    List<Integer> within =
        values.stream()
            .filter(value -> dec("" + value).compareTo(summary.lower()) >= 0)
            .filter(value -> dec("" + value).compareTo(summary.upper()) <= 0)
            .toList();
    assertEquals(middle(values), within);
  }

  private static List<Integer> middle(List<Integer> values) {
    List<BigDecimal> all = values.stream().map(BigDecimal::valueOf).toList();
    return values.stream()
        .filter(
            own ->
                Standing.group(Direction.HIGHER, BigDecimal.valueOf(own), all)
                    .equals(Optional.of(Group.MIDDLE)))
        .toList();
  }

  private static SpreadSummary summary(List<Integer> values) {
    List<BigDecimal> all = new ArrayList<>(values.stream().map(BigDecimal::valueOf).toList());
    BigDecimal own = all.remove(0);
    return SpreadSummary.of(Spreads.distribution(own, all));
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}
