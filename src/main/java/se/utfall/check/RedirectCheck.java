package se.utfall.check;

import se.utfall.content.Field;
import se.utfall.content.SiteFile.RedirectEntry;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** An address that leads on is no page's any more, is given once, and leads to a page. */
final class RedirectCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    Addresses addresses = Addresses.of(draft);
    FirstPlaces given = new FirstPlaces(Rule.REDIRECT_TWICE, findings);
    draft.content().site().stream()
        .flatMap(site -> site.redirects().stream())
        .forEach(
            entry -> {
              given.add(entry.from());
              check(entry, draft, addresses, findings);
            });
  }

  private static void check(
      RedirectEntry entry, Draft draft, Addresses addresses, Diagnostics findings) {
    entry
        .from()
        .value()
        .filter(from -> addresses.of(from).isPresent() || isTaken(from, draft))
        .ifPresent(from -> findings.add(entry.from().at(), Rule.REDIRECT_TAKEN, from));
    entry
        .to()
        .value()
        .filter(addresses::lacks)
        .ifPresent(to -> lost(entry.to(), to, addresses, findings));
  }

  /** Folders of the site's own, and those of its other languages, which follow by themselves. */
  private static boolean isTaken(String from, Draft draft) {
    String first = from.substring(1, Math.max(1, from.indexOf('/', 1)));
    return Addresses.RESERVED.contains(first) || draft.also().contains(first);
  }

  private static void lost(
      Field<String> place, String to, Addresses addresses, Diagnostics findings) {
    findings.add(Diagnostic.of(place.at(), Rule.REDIRECT_TARGET, to).near(addresses.near(to)));
  }
}
