package se.utfall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.check.Checked;
import se.utfall.content.Content.Asset;
import se.utfall.model.Site;
import se.utfall.page.Language;
import se.utfall.page.Version;
import se.utfall.render.Theme;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;

/**
 * All that rendering needs; what the files said, which is larger, can be forgotten.
 *
 * @param unready what is to be reported when the pages have been made
 */
record Prepared(
    Summary read,
    Checked truth,
    List<Diagnostic> unready,
    List<Asset> assets,
    Language language,
    Theme theme) {

  /** The site in its main language; there is one unless an error was found. */
  Site site() {
    return truth.site().orElseThrow();
  }

  /** The languages that the site is in, the main one first. */
  List<Version> versions(Diagnostics findings) {
    Stream<Version> others =
        truth.translations().stream()
            .map(
                t ->
                    Version.other(
                        t.site(),
                        theme.language(Optional.of(t.translated().language()), findings)));
    return Stream.concat(Stream.of(Version.main(site(), language)), others).toList();
  }
}
