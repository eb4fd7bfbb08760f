package se.utfall;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.utfall.check.Checker;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.model.Site;
import se.utfall.page.Colours;
import se.utfall.page.Language;
import se.utfall.page.Page;
import se.utfall.page.Pages;
import se.utfall.page.Setting;
import se.utfall.render.OutputFile;
import se.utfall.render.Pictures;
import se.utfall.render.Renderer;
import se.utfall.render.SharedFile;
import se.utfall.render.Templates;
import se.utfall.render.Theme;
import se.utfall.site.Outcome;
import se.utfall.site.Publisher;
import se.utfall.text.Diagnostics;

/** The pipeline, from a folder of content to a folder of pages. Read it from top to bottom. */
public final class Build {
  /** Where a build reads and writes. */
  public record Folders(Path content, Path templates, Path site) {}

  /** The steps of a build, in order. */
  public enum Stage {
    READ,
    CHECK,
    RENDER,
    PUBLISH,
    DONE
  }

  private final Folders folders;
  private final Diagnostics findings;
  private final Consumer<Stage> watcher;

  /** A build that puts all it finds wrong into the findings and names each stage as it begins. */
  public Build(Folders folders, Diagnostics findings, Consumer<Stage> watcher) {
    this.folders = folders;
    this.findings = findings;
    this.watcher = watcher;
  }

  /** Does everything that publishing does but writes nothing. */
  public Summary check() {
    Content content = read();
    List<Supplier<Page>> pages = render(content, file -> {});
    return Summary.of(content, pages.size(), Optional.empty());
  }

  /** Publishes the site whole; if there is any error, the site folder stays as it was. */
  public Summary publish() {
    Content content = read();
    Optional<Publisher> publisher = Publisher.open(folders.site(), findings);
    Consumer<OutputFile> writer = file -> publisher.ifPresent(p -> p.stage(file));
    List<Supplier<Page>> pages = render(content, writer);
    watcher.accept(Stage.PUBLISH);
    Optional<Outcome> outcome = publisher.flatMap(Publisher::commit);
    watcher.accept(Stage.DONE);
    return Summary.of(content, pages.size(), outcome);
  }

  private Content read() {
    watcher.accept(Stage.READ);
    return ContentReader.read(folders.content(), findings);
  }

  private static Language language(Content content, Theme theme) {
    String tag = content.site().flatMap(s -> s.language().value()).orElse(Language.DEFAULT);
    String known = theme.words(tag).isEmpty() ? Language.DEFAULT : tag;
    return Language.of(known, theme.words(known));
  }

  private List<Supplier<Page>> render(Content content, Consumer<OutputFile> writer) {
    watcher.accept(Stage.CHECK);
    Theme theme = Theme.of(folders.templates());
    Language language = language(content, theme);
    Optional<Site> site = Checker.check(content, Pages.own(language), findings);
    Templates templates = Templates.read(theme, language, findings);
    if (site.isEmpty() || findings.hasErrors()) {
      return List.of();
    }
    watcher.accept(Stage.RENDER);
    Colours colours = Colours.of(site.get().look());
    SharedFile style = SharedFile.styleSheet(theme, colours);
    SharedFile icon = SharedFile.icon(theme, colours);
    List.of(style, icon).forEach(file -> writer.accept(file.file()));
    content.assets().forEach(a -> writer.accept(Pictures.copy(a.name(), a.file())));
    List<Supplier<Page>> pages =
        Pages.of(Setting.of(site.get(), language, style.path(), icon.path()));
    new Renderer(templates).render(pages, writer);
    return pages;
  }
}
