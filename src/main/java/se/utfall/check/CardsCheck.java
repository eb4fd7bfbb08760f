package se.utfall.check;

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
        .filter(asked -> site.baseUrl().value().isEmpty())
        .ifPresent(asked -> findings.add(site.look().cards().at(), Rule.LOOK_CARDS));
  }
}
