package se.utfall.check;

import java.util.stream.Stream;
import se.utfall.content.SiteFile;
import se.utfall.content.SiteFile.ContactEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** A published site says how to reach its publisher, how accessible it is, and sets a bar. */
final class ReleaseSite implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().site().ifPresent(site -> check(site, findings));
  }

  private static void check(SiteFile site, Diagnostics findings) {
    ContactEntry contact = site.contact();
    if (Stream.of(contact.email(), contact.phone(), contact.url())
        .allMatch(way -> way.value().isEmpty())) {
      findings.add(contact.function().at(), Rule.RELEASE_CONTACT);
    }
    if (site.accessibility().isEmpty()) {
      findings.add(Position.file(site.path()), Rule.RELEASE_STATEMENT);
    }
    if (site.claims().coverage().value().isEmpty()) {
      findings.add(site.claims().coverage().at(), Rule.RELEASE_COVERAGE);
    }
  }
}
