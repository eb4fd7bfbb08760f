package se.utfall.check;

import java.util.List;
import se.utfall.content.SiteFile;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** The site is in a language that there are words for. */
final class LanguageCheck implements Check {
  /** The languages of sites. */
  static final List<String> LANGUAGES = List.of("sv");

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().site().ifPresent(site -> check(site, findings));
  }

  private static void check(SiteFile site, Diagnostics findings) {
    site.language()
        .value()
        .filter(language -> !LANGUAGES.contains(language))
        .ifPresent(
            language ->
                findings.add(
                    Diagnostic.of(
                            site.language().at(),
                            Rule.LANGUAGE_UNKNOWN,
                            language,
                            String.join(", ", LANGUAGES))
                        .near(Nearest.to(language, LANGUAGES))));
  }
}
