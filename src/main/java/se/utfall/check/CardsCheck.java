package se.utfall.check;

import se.utfall.content.Field;
import se.utfall.content.SiteFile;
import se.utfall.model.Site;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Pictures to be shared are asked for only where the site knows its own address. */
final class CardsCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().site().ifPresent(site -> check(site, findings));
  }

  private static void check(SiteFile site, Diagnostics findings) {
    site.look()
        .cards()
        .value()
        .filter(asked -> !asked.equals(Site.Cards.NONE.id()))
        .filter(asked -> site.baseUrl().value().isEmpty() && !isReported(site.baseUrl(), findings))
        .ifPresent(asked -> findings.add(site.look().cards().at(), Rule.LOOK_CARDS));
  }

  /** An address that could not be read is there, and is wrong already. */
  private static boolean isReported(Field<String> address, Diagnostics findings) {
    return findings.sorted().stream().anyMatch(found -> found.at().equals(address.at()));
  }
}
