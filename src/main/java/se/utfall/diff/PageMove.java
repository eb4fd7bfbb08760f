package se.utfall.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utfall.check.SitePage;
import se.utfall.diff.Differing.Way;
import se.utfall.model.Redirect;

/**
 * A page that is new, gone or at another address.
 *
 * @param redirect where the address that it had leads now
 */
public record PageMove(
    Optional<SitePage> before, Optional<SitePage> after, Optional<String> redirect) {

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

  /** Whether the address that it had leads nowhere. */
  public boolean isLost() {
    return what() != What.ADDED && redirect.isEmpty();
  }

  /** The page as it is now, or as it was. */
  public SitePage page() {
    return after.or(() -> before).orElseThrow();
  }

  /** A page that is gone and one of the same kind and id that is new are one that has moved. */
  static List<PageMove> between(
      List<SitePage> before, List<SitePage> after, List<Redirect> redirects) {
    Map<String, String> leads =
        redirects.stream().collect(Collectors.toMap(Redirect::from, Redirect::to, (a, b) -> a));
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
          .map(page -> of(Optional.ofNullable(gone.remove(identity(page))), d.after(), leads))
          .ifPresent(moves::add);
    }
    differing.stream()
        .flatMap(d -> d.before().stream())
        .filter(page -> moves.stream().noneMatch(m -> m.before().equals(Optional.of(page))))
        .map(page -> of(Optional.of(page), Optional.empty(), leads))
        .forEach(moves::add);
    return moves;
  }

  private static PageMove of(
      Optional<SitePage> before, Optional<SitePage> after, Map<String, String> leads) {
    return new PageMove(before, after, before.map(page -> leads.get(page.address())));
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
