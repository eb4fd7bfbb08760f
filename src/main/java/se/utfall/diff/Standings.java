package se.utfall.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.utfall.check.Placed;
import se.utfall.check.Spot;
import se.utfall.check.Spot.Part;
import se.utfall.model.Survey;
import se.utfall.stats.Standing;

/** Where indicators stand among all municipalities, in each period. */
final class Standings {
  private Standings() {}

  /** Standings of another group; an indicator that is new or gone has none to compare. */
  static List<Differing<Spot, Placement>> between(List<Survey> before, List<Survey> after) {
    Set<String> both = ids(before);
    both.retainAll(ids(after));
    return Differing.between(of(before), of(after), Placement::isAlike).stream()
        .filter(d -> both.contains(d.key().survey() + "/" + d.key().indicator()))
        .toList();
  }

  private static Map<Spot, Placement> of(List<Survey> surveys) {
    Map<Spot, Placement> all = new LinkedHashMap<>();
    Placed.of(surveys).forEach(one -> add(one, all));
    return all;
  }

  private static void add(Placed one, Map<Spot, Placement> all) {
    one.indicator()
        .peers()
        .periods()
        .forEach(
            period ->
                Standing.of(one.indicator(), period)
                    .map(standing -> new Placement(one.indicator(), standing))
                    .ifPresent(placement -> all.put(one.at(Part.OWN, "", period), placement)));
  }

  private static Set<String> ids(List<Survey> surveys) {
    return Placed.of(surveys)
        .map(one -> one.survey().slug() + "/" + one.indicator().id())
        .collect(Collectors.toSet());
  }
}
