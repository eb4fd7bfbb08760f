package se.utfall.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.claim.Ledger;
import se.utfall.content.Content;
import se.utfall.content.Content.Kept;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.RegisterFile;
import se.utfall.content.SiteFile;
import se.utfall.content.SurveyFile;
import se.utfall.model.Frozen;
import se.utfall.model.OwnPage;
import se.utfall.model.OwnPage.Beneath;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import se.utfall.text.Severity;
import se.utfall.text.Slug;

/**
 * Editions of surveys that are kept as they were. Each is checked by itself, as of the day from
 * which it is kept; there is nobody left to heed warnings.
 */
final class KeptEditions {
  private final Draft draft;
  private final List<SurveyFolder> living;
  private final List<Kept> editions;
  private final Diagnostics findings;
  private final List<Survey> surveys = new ArrayList<>();
  private Ledger ledger = new Ledger(Map.of());

  private KeptEditions(
      Draft draft, List<SurveyFolder> living, List<Kept> editions, Diagnostics findings) {
    this.draft = draft;
    this.living = living;
    this.editions = editions;
    this.findings = findings;
  }

  static KeptEditions of(Draft draft, Diagnostics findings) {
    return new KeptEditions(draft, draft.content().surveys(), draft.content().kept(), findings);
  }

  /** Where the content itself is an edition. */
  static KeptEditions none(Draft edition, Diagnostics findings) {
    return new KeptEditions(edition, List.of(), List.of(), findings);
  }

  /** Checks all of them; what is wrong goes to the findings. */
  void check() {
    living.stream()
        .flatMap(folder -> folder.survey().stream())
        .filter(file -> file.frozen().value().isPresent())
        .forEach(file -> findings.add(file.frozen().at(), Rule.EDITION_LIVE));
    editions.forEach(this::check);
  }

  private void check(Kept edition) {
    Optional<SurveyFile> file = edition.folder().survey();
    Optional<LocalDate> day = file.flatMap(f -> f.frozen().value());
    if (file.isPresent() && day.isEmpty()) {
      Position at = Position.file(file.get().path());
      findings.add(at, Rule.EDITION_FROZEN, "frozen: " + draft.built());
    }
    day.filter(d -> isFounded()).ifPresent(d -> check(edition, d));
  }

  /** Whether what all editions share has been read without faults. */
  private boolean isFounded() {
    Stream<String> site = draft.content().site().stream().map(SiteFile::path);
    Stream<String> register = draft.content().register().stream().map(RegisterFile::path);
    List<String> shared = Stream.concat(site, register).toList();
    return draft.content().site().isPresent()
        && shared.stream().noneMatch(draft.faulty()::contains);
  }

  private static boolean isIn(Diagnostic finding, String folder) {
    return finding.at().path().startsWith(folder);
  }

  private void check(Kept edition, LocalDate day) {
    List<Diagnostic> read =
        findings.sorted().stream().filter(d -> isIn(d, edition.folder().path() + "/")).toList();
    Diagnostics own = new Diagnostics();
    read.forEach(own::add);
    Content content = draft.content().of(edition).withoutDrafts();
    Draft alone = Draft.of(content, draft.languages(), pages(edition), day, false, own);
    Checked checked = Checker.check(alone, own);
    own.sorted().stream()
        .filter(d -> d.rule().severity() == Severity.ERROR && !read.contains(d))
        .forEach(findings::add);
    ledger = ledger.and(checked.ledger());
    Frozen frozen = new Frozen(day, path(edition), Optional.empty());
    checked.site().stream()
        .flatMap(site -> site.surveys().stream())
        .map(survey -> survey.keptAs(frozen))
        .forEach(surveys::add);
  }

  private String path(Kept edition) {
    String list = Addresses.list(draft, Beneath.EDITIONS).substring(1);
    return list + Slug.of(edition.survey()) + "/" + Slug.of(edition.name()) + "/";
  }

  /** Every page of today but the survey's own, which an edition's texts may link to. */
  private List<OwnPage> pages(Kept edition) {
    String own = "/" + Slug.of(edition.survey()) + "/";
    Stream<OwnPage> others =
        Addresses.of(draft).anchors().entrySet().stream()
            .filter(page -> !page.getKey().equals(Addresses.HOME))
            .filter(page -> !page.getKey().startsWith(own))
            .map(page -> page(page.getKey(), page.getValue()));
    Stream<OwnPage> moved = Models.redirects(draft).stream().map(r -> page(r.from(), Set.of()));
    return Stream.concat(others, moved).toList();
  }

  private static OwnPage page(String address, Set<String> anchors) {
    return new OwnPage(address.substring(1, address.length() - 1), anchors);
  }

  /** A site with its editions, each with what its survey is today. */
  Site in(Site site) {
    return site.with(
        surveys.stream()
            .map(
                survey -> {
                  Frozen frozen = survey.frozen().orElseThrow();
                  Optional<Survey> today =
                      site.surveys().stream()
                          .filter(s -> s.slug().equals(survey.slug()))
                          .findFirst();
                  return survey.keptAs(new Frozen(frozen.day(), frozen.path(), today));
                })
            .toList());
  }

  Ledger ledger() {
    return ledger;
  }
}
