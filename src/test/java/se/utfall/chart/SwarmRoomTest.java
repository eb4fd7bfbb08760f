package se.utfall.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.utfall.page.Chart;
import se.utfall.page.SpreadChart;

/** Whatever the values, a drawing of all municipalities can be read and hides nobody. */
class SwarmRoomTest {

  @Property(tries = 1000)
  void labelsNeverMeetOrLeaveTheDrawing(
      @ForAll("values") List<BigDecimal> values,
      @ForAll("names") String name,
      @ForAll("units") String unit,
      @ForAll("zones") List<String> zones,
      @ForAll Charts.Size size,
      @ForAll boolean measured) {
    SpreadChart chart = chart(values, measured ? Optional.of(name) : Optional.empty(), unit, zones);
    String svg = Charts.spread(chart, size);
    assertEquals(svg, Charts.spread(chart, size));
    for (double wider : new double[] {1, 1.2}) {
      assertEquals(List.of(), Drawn.read(svg, wider).faults(), svg);
    }
  }

  @Property(tries = 300)
  void dotsStandAtTheirValuesApartFromEachOtherAndTheOwnOne(
      @ForAll("values") List<BigDecimal> values, @ForAll @IntRange(max = 100) int own) {
    double[] xs = values.stream().mapToDouble(v -> v.doubleValue() * 2.6).sorted().toArray();
    Swarm swarm = Swarm.of(xs, Optional.of(own * 2.6), 1e6);
    for (int i = 0; i < xs.length; i++) {
      assertEquals(xs[i], swarm.x(i));
      assertTrue(
          Math.hypot(xs[i] - own * 2.6, swarm.offset(i)) > Disc.RING + swarm.diameter() / 2 - 0.01);
      for (int j = 0; j < i; j++) {
        double apart = Math.hypot(xs[i] - xs[j], swarm.offset(i) - swarm.offset(j));
        assertTrue(apart > swarm.diameter() - 0.01);
      }
    }
  }

  @Property(tries = 300)
  void noDotLeavesTheHeight(@ForAll("values") List<BigDecimal> values) {
    double[] xs = values.stream().mapToDouble(v -> v.doubleValue() * 0.3).sorted().toArray();
    assertTrue(Swarm.of(xs, Optional.of(12.0), 60).reach() <= 60.01, Arrays.toString(xs));
  }

  /** Anything from one to 290 values: even, heaped at a few places, or all the same. */
  @Provide
  Arbitrary<List<BigDecimal>> values() {
    Arbitrary<BigDecimal> even =
        Arbitraries.integers().between(0, 1000).map(n -> BigDecimal.valueOf(n, 1));
    Arbitrary<BigDecimal> heaped = Arbitraries.of(0, 1, 40, 41, 97, 100).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> high =
        Arbitraries.integers().between(950, 1000).map(n -> BigDecimal.valueOf(n, 1));
    Arbitrary<BigDecimal> low = Arbitraries.integers().between(0, 9).map(BigDecimal::valueOf);
    return Arbitraries.of(List.of(even, heaped, high, low))
        .flatMap(value -> value.list().ofMinSize(1).ofMaxSize(290));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("Ekby", "Ö", "Ekby-Norrberga kommun", "Norra Ekbydalens landskommun");
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("", "\u00a0%", "\u00a0dagar", "\u00a0kronor per invånare");
  }

  @Provide
  Arbitrary<List<String>> zones() {
    return Arbitraries.of(
        List.of("Sämsta 25\u00a0%", "Mittersta 50\u00a0%", "Bästa 25\u00a0%"),
        List.of("Lägsta fjärdedelen", "Hälften i mitten", "Högsta fjärdedelen"),
        List.of());
  }

  /** The first value is the own one; the scale is as it may be for percent. */
  private static SpreadChart chart(
      List<BigDecimal> values, Optional<String> name, String unit, List<String> zones) {
    BigDecimal first = values.get(0);
    List<BigDecimal> sorted = values.stream().sorted().toList();
    BigDecimal median = sorted.get(sorted.size() / 2);
    return new SpreadChart(
        "prov",
        "Påhittat nyckeltal",
        "Alla siffror här är påhittade.",
        new Chart.Scale(BigDecimal.ZERO, BigDecimal.valueOf(100), Samples.marks(0, 100)),
        values.subList(name.isPresent() ? 1 : 0, values.size()).stream().sorted().toList(),
        name.map(n -> new Chart.Mark(first, n + " " + first + unit)),
        new Chart.Mark(median, "Median " + median + unit),
        sorted.get(sorted.size() / 4),
        sorted.get(sorted.size() * 3 / 4),
        zones);
  }
}
