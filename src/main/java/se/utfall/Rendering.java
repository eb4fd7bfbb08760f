package se.utfall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utfall.card.Cards;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.page.CatalogComposer;
import se.utfall.page.Colours;
import se.utfall.page.Pages;
import se.utfall.page.Planned;
import se.utfall.page.Setting;
import se.utfall.page.Version;
import se.utfall.page.Versions;
import se.utfall.render.CatalogFile;
import se.utfall.render.OutputFile;
import se.utfall.render.Pictures;
import se.utfall.render.Renderer;
import se.utfall.render.SharedFiles;
import se.utfall.render.Sitemap;
import se.utfall.render.TemplateMemory;
import se.utfall.render.Templates;
import se.utfall.text.Diagnostics;

/** Makes every file of a site, in each of its languages. */
public final class Rendering {
  private final Prepared checked;
  private final TemplateMemory memory;
  private final Templates templates;
  private final Diagnostics findings;
  private final SharedFiles shared;
  private final Optional<Cards> cards;
  private final Sitemap sitemap = new Sitemap();
  private final CatalogFile catalog;
  private final List<Part> parts;

  /** The pages in one language. */
  private record Part(String prefix, Renderer renderer, List<Planned> pages) {
    int render(Predicate<String> wanted, Consumer<OutputFile> writer) {
      return renderer.render(
          pages.stream().filter(page -> wanted.test(prefix + page.file())).toList(), writer);
    }
  }

  /** With pictures for shared links, or without, where nobody will share the pages. */
  Rendering(
      Prepared checked,
      TemplateMemory memory,
      Templates templates,
      Diagnostics findings,
      boolean cards) {
    this.checked = checked;
    this.memory = memory;
    this.templates = templates;
    this.findings = findings;
    Colours own = Colours.of(checked.site().look());
    this.shared = SharedFiles.of(checked.theme(), own);
    this.cards = cards ? Optional.of(checked.theme().cards(own)) : Optional.empty();
    List<Version> versions = checked.versions(findings);
    List<Setting> settings = versions.stream().map(version -> setting(version, versions)).toList();
    this.parts = settings.stream().map(this::part).toList();
    this.catalog = new CatalogFile(new CatalogComposer(settings).compose());
  }

  private Part part(Setting setting) {
    Version version = setting.versions().own();
    Stream<Planned> kept = version.site().kept().stream().flatMap(this::kept);
    return new Part(
        version.prefix(),
        renderer(version),
        Stream.concat(Pages.of(setting).stream(), kept).toList());
  }

  /** The pages of an edition that is kept, in the site as it was. */
  private Stream<Planned> kept(Survey edition) {
    Site then = checked.site().asOf(edition);
    Version version = Version.main(then, checked.language());
    return Pages.of(setting(version, List.of(version)), edition).stream();
  }

  private Setting setting(Version version, List<Version> versions) {
    return Setting.of(
        Versions.of(version, versions),
        checked.truth().ledger(),
        shared.style(),
        shared.icon(),
        shared.script());
  }

  private Renderer renderer(Version version) {
    boolean isMain = version.prefix().isEmpty();
    Templates own = isMain ? templates : memory.read(checked.theme(), version.language(), findings);
    Optional<String> main = isMain ? Optional.empty() : Optional.of(checked.language().tag());
    return new Renderer(own, cards, sitemap, version.prefix(), main);
  }

  /** Hands every file to the writer and says how many pages there are. */
  int to(Consumer<OutputFile> writer) {
    assets(writer);
    int pages = pages(page -> true, writer);
    lists(writer);
    return pages;
  }

  /** Hands over what pages share. */
  public void assets(Consumer<OutputFile> writer) {
    shared.files().forEach(writer);
    if (!checked.site().isOwnPages()) {
      writer.accept(SharedFiles.schema());
    }
    checked.assets().forEach(a -> writer.accept(Pictures.copy(a.name(), a.file())));
  }

  /** Hands over the wanted pages, told by their files, with what lies beside each. */
  public int pages(Predicate<String> wanted, Consumer<OutputFile> writer) {
    Consumer<OutputFile> noting =
        file -> {
          catalog.note(file);
          writer.accept(file);
        };
    return parts.stream().mapToInt(part -> part.render(wanted, noting)).sum();
  }

  /** Hands over the lists of all the pages that have been made. */
  public void lists(Consumer<OutputFile> writer) {
    sitemap.files().forEach(writer);
    catalog.file().ifPresent(writer);
  }
}
