package se.utfall.check;

import java.util.List;
import java.util.stream.Stream;
import se.utfall.content.Field;
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
    Stream.concat(Stream.of(site.language()), site.also().stream())
        .forEach(tag -> known(tag, languages, findings));
    FirstPlaces all = new FirstPlaces(Rule.LANGUAGE_TWICE, findings);
    all.add(site.language());
    site.also().forEach(all::add);
  }

  private static void known(Field<String> language, List<String> languages, Diagnostics findings) {
    Position at = language.at();
    language
        .value()
        .filter(tag -> !languages.contains(tag))
        .map(
            tag ->
                Diagnostic.of(at, Rule.LANGUAGE_UNKNOWN, tag, String.join(", ", languages))
                    .near(Nearest.to(tag, languages)))
        .ifPresent(findings::add);
  }
}
