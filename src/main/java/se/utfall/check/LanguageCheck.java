package se.utfall.check;

import java.util.List;
import se.utfall.content.SiteFile;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** The site is in a language that there are words for. */
final class LanguageCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().site().ifPresent(site -> check(site, draft.languages(), findings));
  }

  private static void check(SiteFile site, List<String> languages, Diagnostics findings) {
    Position at = site.language().at();
    site.language()
        .value()
        .filter(language -> !languages.contains(language))
        .map(
            tag ->
                Diagnostic.of(at, Rule.LANGUAGE_UNKNOWN, tag, String.join(", ", languages))
                    .near(Nearest.to(tag, languages)))
        .ifPresent(findings::add);
  }
}
