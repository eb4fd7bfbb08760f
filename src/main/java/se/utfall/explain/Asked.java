package se.utfall.explain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import se.utfall.check.Grounds;
import se.utfall.check.SitePage;
import se.utfall.check.Spot;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.text.Position;

/**
 * All that an answer can rest on.
 *
 * @param written where each figure stands in the content
 */
public record Asked(Grounds grounds, Map<Spot, Position> written) {

  /** One of an indicator's series of values. */
  record Part(Spot.Part kind, String name, SortedMap<Period, Value> values) {
    Optional<Value> at(Period period) {
      return Optional.ofNullable(values.get(period));
    }

    /** The newest period with a number, or else the newest of all. */
    Optional<Period> newest() {
      Stream<Period> numbers =
          values.keySet().stream().filter(p -> at(p).flatMap(Value::exact).isPresent());
      return numbers.reduce((a, b) -> b).or(() -> values.keySet().stream().reduce((a, b) -> b));
    }

    boolean isOwn() {
      return kind == Spot.Part.OWN;
    }
  }

  /** Where a figure stands. */
  Optional<Position> place(Spot spot) {
    return Optional.ofNullable(written.get(spot));
  }

  Optional<SitePage> page(String address) {
    return grounds.pages().stream().filter(page -> page.address().equals(address)).findFirst();
  }
}
