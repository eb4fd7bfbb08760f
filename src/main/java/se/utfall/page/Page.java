package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** A page as data: every word and number final, every address seen from the page itself. */
public sealed interface Page
    permits HomePage,
        SurveyPage,
        AreaPage,
        IndicatorPage,
        SheetPage,
        RegisterPage,
        BoardsPage,
        BoardPage,
        NewsListPage,
        NewsPage,
        CorrectionsPage,
        ArticlePage,
        MethodPage,
        AccessibilityPage,
        FindPage,
        FindLetterPage,
        UntranslatedPage,
        MovedPage,
        NotFoundPage {
  Frame frame();

  /** The file that the page becomes, from the site's root. */
  String file();

  /** The template that prints it, without ending. */
  String template();

  /** The figures that can be fetched from this page, in files of several formats. */
  default List<Dataset> downloads() {
    return List.of();
  }

  /** How the statements of the page's text have been checked, to be written beside it too. */
  default Optional<Verification> verification() {
    return Optional.empty();
  }

  /** What this page lists as a feed, to be written beside it. */
  default Optional<Feed> feed() {
    return Optional.empty();
  }

  /** What of this page can be searched in from another, to be written beside it. */
  default Optional<FindLetterPage.Piece> searched() {
    return Optional.empty();
  }
}
