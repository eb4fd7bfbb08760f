package se.utfall.check;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Prose;
import se.utfall.text.Rule;

/** A link inside the site leads to a page, and to an anchor that the page has. */
final class LinkCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    Addresses addresses = Addresses.of(draft);
    for (Text text : draft.texts()) {
      for (Prose.Link link : text.prose().internalLinks()) {
        check(link, text, addresses, findings);
      }
    }
  }

  private static void check(Prose.Link link, Text text, Addresses addresses, Diagnostics findings) {
    Target target = Target.of(link.target());
    if (target.path().isEmpty() && target.anchor().isPresent()) {
      anchor(text.page(), target, ownAnchors(text, addresses), link.at(), findings);
      return;
    }
    String address = target.from(text.page()).orElse(target.path());
    if (target.path().isEmpty() || addresses.lacks(address)) {
      findings.add(
          Diagnostic.of(link.at(), Rule.LINK_BROKEN, link.target())
              .near(near(target, address, addresses)));
    } else {
      addresses.of(address).ifPresent(known -> anchor(address, target, known, link.at(), findings));
    }
  }

  /** Editors often leave out the first slash. */
  private static Optional<String> near(Target target, String address, Addresses addresses) {
    return addresses
        .near("/" + target.path())
        .filter(page -> !target.path().startsWith("/"))
        .or(() -> addresses.near(address));
  }

  /** The anchors of its page, and its own headings even if a newer text is shown instead. */
  private static Collection<String> ownAnchors(Text text, Addresses addresses) {
    Collection<String> anchors = new TreeSet<>(Addresses.headings(text.prose()));
    addresses.of(text.page()).ifPresent(anchors::addAll);
    return anchors;
  }

  private static void anchor(
      String page, Target target, Collection<String> known, Position at, Diagnostics findings) {
    Optional<String> unknown = target.anchor().filter(anchor -> !known.contains(anchor));
    unknown.ifPresent(
        anchor ->
            findings.add(
                Diagnostic.of(at, Rule.LINK_ANCHOR, page, anchor)
                    .near(Nearest.to(anchor, known).map(near -> target.path() + "#" + near))));
  }
}
