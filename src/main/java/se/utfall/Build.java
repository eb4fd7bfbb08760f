package se.utfall;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.utfall.check.Ahead;
import se.utfall.check.Checked;
import se.utfall.check.Checker;
import se.utfall.check.Checklist;
import se.utfall.check.LookCheck;
import se.utfall.check.Republishing;
import se.utfall.check.Skipped;
import se.utfall.check.Translation;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.model.OwnPage;
import se.utfall.model.Site;
import se.utfall.page.Language;
import se.utfall.page.Pages;
import se.utfall.page.PagesMade;
import se.utfall.render.Checksums;
import se.utfall.render.OutputFile;
import se.utfall.render.Templates;
import se.utfall.render.Theme;
import se.utfall.site.Outcome;
import se.utfall.site.Publisher;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;

/** The pipeline, from a folder of content to a folder of pages. Read it from top to bottom. */
public final class Build {
  private final Folders folders;
  private final LocalDate built;
  private final Diagnostics findings;
  private final Consumer<Stage> watcher;
  private final boolean release;
  private final Memory memory;
  private final Ahead ahead;
  private final Optional<Colophon> colophon;
  private final Optional<Path> previous;

  /** A build as of a day, which puts what it finds wrong into the findings and names each stage. */
  public Build(Folders folders, LocalDate built, Diagnostics findings, Consumer<Stage> watcher) {
    this(
        folders,
        built,
        findings,
        watcher,
        false,
        Memory.none(),
        Ahead.NOTHING,
        Optional.empty(),
        Optional.empty());
  }

  private Build(
      Folders folders,
      LocalDate built,
      Diagnostics findings,
      Consumer<Stage> watcher,
      boolean release,
      Memory memory,
      Ahead ahead,
      Optional<Colophon> colophon,
      Optional<Path> previous) {
    this.folders = folders;
    this.built = built;
    this.findings = findings;
    this.watcher = watcher;
    this.release = release;
    this.memory = memory;
    this.ahead = ahead;
    this.colophon = colophon;
    this.previous = previous;
  }

  /** The same build, which also goes through the checklist for publishing if it is to. */
  public Build release(boolean wanted) {
    return new Build(folders, built, findings, watcher, wanted, memory, ahead, colophon, previous);
  }

  /** The same build, which need not read again what is as it was. */
  public Build remembering(Memory earlier) {
    return new Build(
        folders, built, findings, watcher, release, earlier, ahead, colophon, previous);
  }

  /** The same build, which also shows what readers can't see yet. */
  public Build with(Ahead wanted) {
    return new Build(
        folders, built, findings, watcher, release, memory, wanted, colophon, previous);
  }

  /** The same build, whose site tells what it was made of and the checksum of each file. */
  public Build from(Colophon known) {
    return new Build(
        folders, built, findings, watcher, release, memory, ahead, Optional.of(known), previous);
  }

  /** The same build, which changes nothing that an earlier version of the site says untold. */
  public Build over(Optional<Path> earlier) {
    return new Build(folders, built, findings, watcher, release, memory, ahead, colophon, earlier);
  }

  /** Does everything that publishing does but writes nothing. */
  public Summary check() {
    Prepared checked = readAndCheck();
    return checked.read().with(make(checked, file -> {}), Optional.empty());
  }

  /**
   * Does what checking does before it makes pages; what makes them, unless there is an error, but
   * for pictures that only those see who share a published page.
   */
  public Optional<Rendering> preview() {
    return rendering(readAndCheck(), false);
  }

  /** Does what checking does; what would be published, unless there is an error. */
  public Optional<Site> site() {
    Prepared checked = readAndCheck();
    make(checked, file -> {});
    return findings.hasErrors() ? Optional.empty() : checked.truth().site();
  }

  /** Does what publishing does but writes nothing; the checksum of each file, by path. */
  public SortedMap<String, String> sums() {
    SortedMap<String, String> sums = new TreeMap<>();
    make(readAndCheck(), file -> sums.put(file.path(), file.sha256()));
    return sums;
  }

  /** Reads and checks the content and makes nothing of it. */
  public Examined examine() {
    watcher.accept(Stage.READ);
    Content read = ContentReader.read(folders.content(), folders.shown(), memory.files(), findings);
    Content content = ahead.drafts() ? read : read.withoutDrafts();
    watcher.accept(Stage.CHECK);
    Theme theme = Theme.of(folders.templates(), findings);
    Optional<String> tag = content.site().flatMap(site -> site.language().value());
    Language language = theme.language(tag, findings);
    content.site().ifPresent(site -> LookCheck.check(site.look(), theme.style(), findings));
    List<OwnPage> own = Pages.own(language, made(content));
    Checked truth = Checker.check(content, theme.languages(), own, built, ahead, findings);
    Republishing.check(content, truth, previous, built, findings);
    return new Examined(content, truth, language, theme);
  }

  /** Publishes the site whole; if there is any error, the site folder stays as it was. */
  public Summary publish() {
    Prepared checked = readAndCheck();
    Optional<Publisher> publisher = folders.openSite(findings);
    int pages = make(checked, file -> publisher.ifPresent(p -> p.stage(file)));
    watcher.accept(Stage.PUBLISH);
    Optional<Outcome> outcome = publisher.flatMap(Publisher::commit);
    watcher.accept(Stage.DONE);
    return checked.read().with(pages, outcome);
  }

  private Prepared readAndCheck() {
    Examined examined = examine();
    Content content = examined.content();
    Checked truth = examined.truth();
    Summary read =
        Summary.of(content)
            .with(truth.review())
            .translated(truth.translations().stream().map(Translation::translated).toList())
            .with(truth.site().map(Withheld::of).orElse(Withheld.NOTHING))
            .skipping(truth.skipped())
            .skipping(release && findings.hasErrors() ? List.of(Skipped.checklist()) : List.of());
    List<Diagnostic> unready = unready(content, examined.theme());
    return new Prepared(
        read, truth, unready, content.assets(), examined.language(), examined.theme());
  }

  /** What is not ready to be published, if somebody asks; not asked of content with errors. */
  private List<Diagnostic> unready(Content content, Theme theme) {
    return release && !findings.hasErrors()
        ? Checklist.of(content, theme.languages(), built)
        : List.of();
  }

  private PagesMade made(Content content) {
    return new PagesMade(
        !content.surveys().isEmpty(),
        content.register().isPresent(),
        content.hasNews(ahead.future() ? LocalDate.MAX : built),
        content.hasCorrections(),
        content.hasAccessibility(),
        content.hasIndicators());
  }

  /** Makes the pages, and then says what they are made of and what is not ready. */
  private int make(Prepared checked, Consumer<OutputFile> writer) {
    SortedMap<String, String> sums = new TreeMap<>();
    Consumer<OutputFile> summing =
        file -> {
          sums.put(file.path(), file.sha256());
          writer.accept(file);
        };
    int pages = rendering(checked, true).map(rendering -> rendering.to(summing)).orElse(0);
    if (pages > 0) {
      colophon
          .map(known -> new Checksums(known.tool(), built, known.commit(), sums).file())
          .ifPresent(writer);
    }
    checked.unready().forEach(findings::add);
    return pages;
  }

  /** What makes every file, unless there is an error. */
  private Optional<Rendering> rendering(Prepared checked, boolean cards) {
    Templates templates = memory.templates().read(checked.theme(), checked.language(), findings);
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    watcher.accept(Stage.RENDER);
    return Optional.of(new Rendering(checked, memory.templates(), templates, findings, cards));
  }
}
