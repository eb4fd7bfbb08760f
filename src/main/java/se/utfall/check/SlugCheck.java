package se.utfall.check;

import java.util.List;
import se.utfall.content.Field;
import se.utfall.content.MarkdownFile;
import se.utfall.content.RegisterFile.BoardEntry;
import se.utfall.model.Area;
import se.utfall.model.OwnPage.Beneath;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import se.utfall.text.Slug;

/** Every page has an address, no two have the same, and none has one of the site's own. */
final class SlugCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    FirstPlaces pages = new FirstPlaces(Rule.SLUG_TWICE, findings);
    List<String> taken = Addresses.taken(draft);
    for (SurveyDraft survey : draft.surveys()) {
      Position at = Position.file(survey.folder().path());
      top(survey.folder().name(), at, taken, pages, findings);
      areas(survey, findings);
    }
    for (MarkdownFile article : draft.content().articles()) {
      top(article.name(), Position.file(article.path()), taken, pages, findings);
    }
    beneath(draft, findings);
  }

  private static void beneath(Draft draft, Diagnostics findings) {
    FirstPlaces pages = new FirstPlaces(Rule.SLUG_TWICE, findings);
    for (MarkdownFile news : draft.content().news()) {
      String parent = Addresses.list(draft, Beneath.NEWS);
      add(parent, news.name(), Position.file(news.path()), pages, findings);
    }
    draft.content().register().stream()
        .flatMap(register -> register.boards().stream())
        .map(BoardEntry::name)
        .filter(name -> name.value().isPresent())
        .forEach(
            name ->
                add(Addresses.list(draft, Beneath.BOARDS), name.get(), name.at(), pages, findings));
  }

  private static void top(
      String name, Position at, List<String> taken, FirstPlaces pages, Diagnostics findings) {
    if (taken.contains(Slug.of(name))) {
      findings.add(at, Rule.SLUG_RESERVED, name, String.join(", ", taken));
    } else {
      add(Addresses.HOME, name, at, pages, findings);
    }
  }

  private static void areas(SurveyDraft survey, Diagnostics findings) {
    FirstPlaces pages = new FirstPlaces(Rule.SLUG_TWICE, findings);
    for (AreaDraft area : survey.areas()) {
      if (area.exists()) {
        Position at = Position.file(area.folder().path());
        add(survey.address(), area.folder().name(), at, pages, findings);
        indicators(area, findings);
      }
    }
  }

  private static void indicators(AreaDraft area, Diagnostics findings) {
    FirstPlaces pages = new FirstPlaces(Rule.SLUG_TWICE, findings);
    for (IndicatorDraft indicator : area.indicators()) {
      indicator.named().ifPresent(words -> indicator(area, words, pages, findings));
    }
  }

  private static void indicator(
      AreaDraft area, Field<String> words, FirstPlaces pages, Diagnostics findings) {
    if (Slug.of(words.get()).equals(Area.SHEET)) {
      findings.add(words.at(), Rule.SLUG_RESERVED, words.get(), Area.SHEET);
    } else {
      add(area.address(), words.get(), words.at(), pages, findings);
    }
  }

  private static void add(
      String parent, String words, Position at, FirstPlaces pages, Diagnostics findings) {
    String slug = Slug.of(words);
    if (slug.isEmpty()) {
      findings.add(at, Rule.SLUG_EMPTY, words);
    } else {
      pages.add(parent + slug + "/", at);
    }
  }
}
