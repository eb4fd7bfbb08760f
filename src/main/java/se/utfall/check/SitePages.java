package se.utfall.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.MarkdownFile;
import se.utfall.model.OwnPage;
import se.utfall.model.OwnPage.Beneath;
import se.utfall.text.Position;

/** Every page of a site, with the address that texts can link to. */
final class SitePages {
  private SitePages() {}

  /** All of them, with the texts that they show. */
  static List<SitePage> withTexts(Draft draft) {
    Map<String, List<String>> texts =
        draft.originals().stream()
            .filter(Text::shown)
            .collect(
                Collectors.groupingBy(
                    Text::page,
                    Collectors.mapping(text -> text.file().path(), Collectors.toList())));
    return of(draft).stream()
        .map(page -> page.with(texts.getOrDefault(page.address(), List.of())))
        .toList();
  }

  static List<SitePage> of(Draft draft) {
    return Stream.of(
            Stream.of(home(draft)),
            draft.ownPages().stream().filter(OwnPage::made).map(SitePages::own),
            draft.content().articles().stream().map(SitePages::article),
            draft.surveys().stream().map(SitePages::survey),
            draft.areas().stream().filter(AreaDraft::exists).map(SitePages::area),
            draft.areas().stream().flatMap(SitePages::sheet),
            draft.indicators().stream().flatMap(SitePages::indicator),
            draft.content().news().stream().filter(draft::isOut).map(news -> news(draft, news)),
            draft.boardsWithPages().map(name -> board(draft, name)))
        .flatMap(pages -> pages)
        .toList();
  }

  private static SitePage home(Draft draft) {
    String title = draft.content().site().flatMap(site -> site.title().value()).orElse("");
    Optional<Position> at = draft.content().site().map(site -> Position.file(site.path()));
    return new SitePage(PageKind.HOME, Addresses.HOME, "", title, at);
  }

  private static SitePage own(OwnPage page) {
    String slug = page.slug();
    return new SitePage(PageKind.OWN, Addresses.address(page), slug, slug, Optional.empty());
  }

  private static SitePage article(MarkdownFile file) {
    return text(PageKind.ARTICLE, Text.articlePage(file), file);
  }

  private static SitePage news(Draft draft, MarkdownFile file) {
    return text(PageKind.NEWS, Addresses.page(draft, Beneath.NEWS, file.name()), file);
  }

  private static SitePage text(PageKind kind, String address, MarkdownFile file) {
    String title = title(file.title());
    return new SitePage(kind, address, title, title, Optional.of(Position.file(file.path())));
  }

  private static SitePage survey(SurveyDraft survey) {
    String title = survey.folder().survey().map(file -> title(file.title())).orElse("");
    return new SitePage(PageKind.SURVEY, survey.address(), title, title, Optional.of(survey.at()));
  }

  private static SitePage area(AreaDraft area) {
    String title = area.folder().file().map(file -> title(file.title())).orElse("");
    String id = survey(area.survey()).id() + "/" + title;
    return new SitePage(PageKind.AREA, area.address(), id, title, Optional.of(area.at()));
  }

  private static Stream<SitePage> sheet(AreaDraft area) {
    SitePage page = area(area);
    return area.sheet().stream()
        .map(at -> new SitePage(PageKind.SHEET, at, page.id(), page.title(), page.at()));
  }

  private static Stream<SitePage> indicator(IndicatorDraft indicator) {
    String id = indicator.entry().id().value().orElse("");
    String title = title(indicator.entry().title());
    Optional<Position> at = Optional.of(indicator.entry().id().at());
    return indicator.address().stream()
        .map(address -> new SitePage(PageKind.INDICATOR, address, id, title, at));
  }

  private static SitePage board(Draft draft, String name) {
    String address = Addresses.page(draft, Beneath.BOARDS, name);
    Optional<Position> at =
        draft.content().register().map(register -> Position.file(register.path()));
    return new SitePage(PageKind.BOARD, address, name, name, at);
  }

  private static String title(Field<String> title) {
    return title.value().orElse("");
  }
}
