package se.utfall.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the values, no text of a chart is cut, crossed by another, or split by a column. */
class ColumnRoomTest {

  @Property(tries = 2000)
  void columnsKeepTheirTextsApart(
      @ForAll("rows") List<String> rows, @ForAll Charts.Size size, @ForAll("names") String name) {
    String svg = Charts.svg(Samples.columns(periods(rows), name, "Riket"), size);
    for (double wider : new double[] {1, 1.2}) {
      Drawn drawn = Drawn.read(svg, wider);
      assertEquals(List.of(), drawn.faults(), periods(rows));
      assertEquals(List.of(), drawn.onEdges(), periods(rows));
    }
  }

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> own =
        Arbitraries.oneOf(value(), value().map(v -> v.equals("-") ? v : "!" + v));
    Arbitrary<String> row =
        Combinators.combine(own, value(), value()).as((o, a, b) -> o + "/" + a + "/" + b);
    return row.list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<String> value() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just("-")),
        Tuple.of(5, Arbitraries.integers().between(0, 100).map(String::valueOf)));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "Liknande kommuner", "Riket", "Pendlingskommuner nära större städer och i Ekby län");
  }

  private static String periods(List<String> rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(i == 0 ? "" : " ").append(2015 + 2 * i).append(':').append(rows.get(i));
    }
    return text.toString();
  }
}
