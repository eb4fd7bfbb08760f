package se.utfall.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.utfall.check.Placed;
import se.utfall.check.Spot;
import se.utfall.check.Spot.Part;
import se.utfall.model.Spread;
import se.utfall.model.Survey;

/**
 * How many of all municipalities' values of an indicator and a period differ.
 *
 * @param changed how many municipalities have another value
 */
public record Spreads(Spot spot, int added, int removed, int changed) {

  static List<Spreads> between(List<Survey> before, List<Survey> after) {
    Map<Spot, Map<String, BigDecimal>> old = of(before);
    Map<Spot, Map<String, BigDecimal>> now = of(after);
    List<Spreads> all = new ArrayList<>();
    Differing.between(old, now, Map::equals)
        .forEach(
            d -> all.add(of(d.key(), d.before().orElse(Map.of()), d.after().orElse(Map.of()))));
    return all.stream().filter(s -> s.added + s.removed + s.changed > 0).toList();
  }

  private static Spreads of(
      Spot spot, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
    List<Differing<String, BigDecimal>> differing =
        Differing.between(before, after, (a, b) -> a.compareTo(b) == 0);
    return new Spreads(
        spot,
        count(differing, Differing.Way.ADDED),
        count(differing, Differing.Way.REMOVED),
        count(differing, Differing.Way.CHANGED));
  }

  private static int count(List<Differing<String, BigDecimal>> differing, Differing.Way way) {
    return (int) differing.stream().filter(d -> d.way() == way).count();
  }

  /** Each municipality's value, by code. */
  private static Map<Spot, Map<String, BigDecimal>> of(List<Survey> surveys) {
    Map<Spot, Map<String, BigDecimal>> all = new LinkedHashMap<>();
    Placed.of(surveys).forEach(one -> add(one, all));
    return all;
  }

  private static void add(Placed one, Map<Spot, Map<String, BigDecimal>> all) {
    for (Spread spread : one.indicator().peers().spread().stream().toList()) {
      spread
          .periods()
          .forEach((period, values) -> all.put(one.at(Part.SPREAD, "", period), byCode(values)));
    }
  }

  private static Map<String, BigDecimal> byCode(Spread.Distribution values) {
    Map<String, BigDecimal> byCode = new LinkedHashMap<>();
    values.values().forEach(entry -> byCode.put(entry.code(), entry.value()));
    return byCode;
  }
}
