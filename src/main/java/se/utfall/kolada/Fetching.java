package se.utfall.kolada;

import java.util.ArrayList;
import java.util.List;
import se.utfall.kolada.Wanted.WantedSurvey;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** Asks for all that is wanted. What does not come, or may not be whole, is a doubt. */
public final class Fetching {
  private Fetching() {}

  /**
   * What has come.
   *
   * @param lastYear the newest that anything is asked for
   */
  public static Fetch fetch(Api api, Wanted wanted, int lastYear, Diagnostics doubts)
      throws KoladaFault {
    Index<Municipality> all = Index.of(api.municipalities(), Municipality::id);
    if (all.get(wanted.own()).isEmpty()) {
      doubts.add(Position.file(api.address()), Rule.KOLADA_UNKNOWN, wanted.own());
    }
    List<Snapshot> snapshots = new ArrayList<>();
    List<Membership> memberships = new ArrayList<>();
    for (WantedSurvey survey : wanted.surveys()) {
      Fetch fetch = new SurveyFetching(api, survey, wanted.own(), all, lastYear, doubts).fetch();
      snapshots.addAll(fetch.snapshots());
      memberships.addAll(fetch.memberships());
    }
    api.shortfalls().forEach(shortfall -> doubt(shortfall, doubts));
    snapshots.forEach(snapshot -> snapshot.review(doubts));
    return new Fetch(snapshots, memberships);
  }

  private static void doubt(Shortfall shortfall, Diagnostics doubts) {
    doubts.add(
        Position.file(shortfall.address().toString()),
        Rule.KOLADA_PARTIAL,
        Long.toString(shortfall.came()),
        Long.toString(shortfall.told()));
  }
}
