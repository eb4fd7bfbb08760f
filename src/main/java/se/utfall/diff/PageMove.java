package se.utfall.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.utfall.check.SitePage;
import se.utfall.diff.Differing.Way;

/** A page that is new, gone or at another address. */
public record PageMove(Optional<SitePage> before, Optional<SitePage> after) {

  /** What became of it. */
  public enum What {
    ADDED,
    GONE,
    MOVED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public What what() {
    return before.isEmpty() ? What.ADDED : after.isEmpty() ? What.GONE : What.MOVED;
  }

  /** The page as it is now, or as it was. */
  public SitePage page() {
    return after.or(() -> before).orElseThrow();
  }

  /** A page that is gone and one of the same kind and id that is new are one that has moved. */
  static List<PageMove> between(List<SitePage> before, List<SitePage> after) {
    List<Differing<String, SitePage>> differing =
        Differing.between(byAddress(before), byAddress(after), (a, b) -> true);
    Map<String, SitePage> gone = new LinkedHashMap<>();
    differing.stream()
        .filter(d -> d.way() == Way.REMOVED)
        .flatMap(d -> d.before().stream())
        .forEach(page -> gone.putIfAbsent(identity(page), page));
    List<PageMove> moves = new ArrayList<>();
    for (Differing<String, SitePage> d : differing) {
      d.after()
          .map(page -> new PageMove(Optional.ofNullable(gone.remove(identity(page))), d.after()))
          .ifPresent(moves::add);
    }
    differing.stream()
        .flatMap(d -> d.before().stream())
        .filter(page -> moves.stream().noneMatch(m -> m.before().equals(Optional.of(page))))
        .map(page -> new PageMove(Optional.of(page), Optional.empty()))
        .forEach(moves::add);
    return moves;
  }

  private static Map<String, SitePage> byAddress(List<SitePage> pages) {
    Map<String, SitePage> byAddress = new LinkedHashMap<>();
    pages.forEach(page -> byAddress.put(page.address(), page));
    return byAddress;
  }

  private static String identity(SitePage page) {
    return page.kind() + " " + page.id();
  }
}
