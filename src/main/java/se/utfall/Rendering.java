package se.utfall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.utfall.card.Cards;
import se.utfall.page.Colours;
import se.utfall.page.Pages;
import se.utfall.page.Setting;
import se.utfall.page.Version;
import se.utfall.page.Versions;
import se.utfall.render.OutputFile;
import se.utfall.render.Pictures;
import se.utfall.render.Renderer;
import se.utfall.render.SharedFiles;
import se.utfall.render.Sitemap;
import se.utfall.render.Templates;
import se.utfall.text.Diagnostics;

/** Makes every file of a site, in each of its languages. */
final class Rendering {
  private final Prepared checked;
  private final Templates templates;
  private final Diagnostics findings;
  private final SharedFiles shared;
  private final Optional<Cards> cards;
  private final Sitemap sitemap = new Sitemap();

  /** With pictures for shared links, or without, where nobody will share the pages. */
  Rendering(Prepared checked, Templates templates, Diagnostics findings, boolean cards) {
    this.checked = checked;
    this.templates = templates;
    this.findings = findings;
    Colours own = Colours.of(checked.site().look());
    this.shared = SharedFiles.of(checked.theme(), own);
    this.cards = cards ? Optional.of(checked.theme().cards(own)) : Optional.empty();
  }

  /** Hands every file to the writer and says how many pages there are. */
  int to(Consumer<OutputFile> writer) {
    shared.files().forEach(writer);
    checked.assets().forEach(a -> writer.accept(Pictures.copy(a.name(), a.file())));
    List<Version> versions = checked.versions(findings);
    int pages = 0;
    for (Version version : versions) {
      Setting setting =
          Setting.of(
              Versions.of(version, versions),
              checked.truth().ledger(),
              shared.style(),
              shared.icon(),
              shared.script());
      pages += renderer(version).render(Pages.of(setting), writer);
    }
    sitemap.files().forEach(writer);
    return pages;
  }

  private Renderer renderer(Version version) {
    boolean isMain = version.prefix().isEmpty();
    Templates own =
        isMain ? templates : Templates.read(checked.theme(), version.language(), findings);
    Optional<String> main = isMain ? Optional.empty() : Optional.of(checked.language().tag());
    return new Renderer(own, cards, sitemap, version.prefix(), main);
  }
}
