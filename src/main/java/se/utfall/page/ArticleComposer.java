package se.utfall.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Article;
import se.utfall.model.Redirect;
import se.utfall.text.Prose;

/** Makes the pages that are mostly text: articles, the method, the page that is not found. */
final class ArticleComposer {
  private static final int BELOW_TITLE = 2;

  /** From how many sections on a text has a list of them. */
  private static final int LONG = 5;

  private final Setting setting;

  ArticleComposer(Setting setting) {
    this.setting = setting;
  }

  ArticlePage article(Article article) {
    Address at = OwnPages.address(article);
    String summary = article.summary().orElse("");
    Optional<Verification> verification =
        new Verifications(setting).of(article.prose(), at, Optional.empty());
    return new ArticlePage(
        setting
            .frame(
                at,
                List.of(article.title()),
                summary.isEmpty() ? article.title() : summary,
                List.of(setting.home(at)))
            .with(verification),
        at.file(),
        article.title(),
        summary,
        contents(article.prose()),
        setting.markup(article.prose(), at, BELOW_TITLE),
        verification,
        new About(facts(article.updated()), new OwnPages(setting).neighbours(article))
            .changed(article.updated()));
  }

  /** The ways to the sections of a long text. */
  private static List<Link> contents(Prose prose) {
    List<Link> sections =
        prose.headings().stream()
            .filter(heading -> heading.level() == BELOW_TITLE)
            .map(heading -> Link.inside(heading.words(), "#" + heading.id()))
            .toList();
    return sections.size() < LONG ? List.of() : sections;
  }

  MethodPage method() {
    Address at = setting.method();
    String heading = setting.text("method.heading");
    String summary = setting.text("method.summary");
    List<MethodPage.Section> sections = new ArrayList<>();
    for (String name : setting.language().list("method.sections")) {
      String key = "method." + name;
      Optional<Limits> limits =
          name.equals("claims")
              ? Optional.of(new LimitsComposer(setting).limits())
              : Optional.empty();
      sections.add(
          new MethodPage.Section(name, setting.text(key + ".heading"), paragraphs(key), limits));
    }
    return new MethodPage(
        setting.frame(at, List.of(heading), summary, List.of(setting.home(at))),
        at.file(),
        heading,
        summary,
        sections,
        sections.stream().anyMatch(s -> s.id().equals(Downloads.SECTION))
            ? new Downloads(setting).ofSite(at)
            : List.of(),
        about(setting.site().updated()));
  }

  /**
   * The page for addresses that lead nowhere. A host shows it at any depth, so its own addresses
   * start from the host's root or from the base address, if that is known.
   */
  NotFoundPage notFound() {
    String heading = setting.text("not-found.heading");
    String text = setting.text("not-found.text");
    Address at = Address.anywhere(setting.hostRoot());
    Frame frame = setting.frame(at, List.of(heading), text, List.of());
    Link home = Link.inside(setting.text("not-found.home"), frame.home());
    return new NotFoundPage(frame, heading, text, List.of(home));
  }

  /** What stands at the address of a page that is not there in this language. */
  UntranslatedPage untranslated(Address at, String title) {
    String text = setting.text("language.missing");
    List<Link> crumbs = at.equals(Address.HOME) ? List.of() : List.of(setting.home(at));
    Versions versions = setting.versions();
    return new UntranslatedPage(
        setting.frame(
            at,
            List.of(title, setting.text("language.missing.title")),
            setting.text("language.missing.of", "title", title),
            crumbs),
        at.file(),
        title,
        text,
        setting.inMain(versions.href(versions.main(), at)));
  }

  /** What stands at an address that a page once had. */
  MovedPage moved(Redirect redirect) {
    Address at = Address.of(redirect.from());
    String heading = setting.text("moved.heading");
    String text = setting.text("moved.text", "address", redirect.from());
    return new MovedPage(
        setting.frame(at, List.of(heading, redirect.from()), text, List.of(setting.home(at))),
        at.file(),
        heading,
        text,
        Link.inside(setting.text("moved.to"), at.to(Address.of(redirect.to()))));
  }

  private List<String> paragraphs(String key) {
    List<String> paragraphs = new ArrayList<>();
    Optional<String> next = setting.language().find(key + ".1");
    while (next.isPresent()) {
      paragraphs.add(next.get());
      next = setting.language().find(key + "." + (paragraphs.size() + 1));
    }
    return paragraphs;
  }

  private About about(LocalDate updated) {
    return new About(facts(updated), List.of());
  }

  private List<Fact> facts(LocalDate updated) {
    return List.of(setting.contactFact(), setting.updated(updated));
  }
}
