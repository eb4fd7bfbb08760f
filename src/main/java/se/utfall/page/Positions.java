package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.stats.Standing;

/** Puts standings into words, for tables and lists. */
final class Positions {
  private final Setting setting;

  Positions(Setting setting) {
    this.setting = setting;
  }

  /** Whether any of them has a standing, so that a table has something to show. */
  static boolean any(List<Indicator> indicators) {
    return indicators.stream().anyMatch(i -> Standing.latest(i).isPresent());
  }

  /** The standing in an edition's period, else the newest there is, else why there is none. */
  Position of(Indicator indicator, Period edition) {
    return Standing.of(indicator, edition)
        .map(standing -> position(standing, Optional.empty()))
        .or(() -> Standing.latest(indicator).flatMap(period -> other(indicator, period)))
        .orElseGet(() -> none(indicator));
  }

  private Optional<Position> other(Indicator indicator, Period period) {
    return Standing.of(indicator, period).map(standing -> position(standing, Optional.of(period)));
  }

  private Position position(Standing standing, Optional<Period> period) {
    String id = standing.group().id();
    Optional<String> of =
        standing
            .participants()
            .map(n -> setting.format().number(BigDecimal.valueOf(n), 0))
            .map(n -> setting.text("position.participants", "n", n));
    String detail =
        Stream.concat(of.stream(), period.map(setting.format()::period).stream())
            .collect(Collectors.joining(", "));
    return new Position(
        id, setting.text("position." + id), setting.text("position." + id + ".meaning"), detail);
  }

  private Position none(Indicator indicator) {
    boolean neutral = indicator.direction() == Direction.NEUTRAL;
    String key = neutral ? "position.neutral" : "position.none";
    return new Position("none", setting.text(key), "", "");
  }
}
