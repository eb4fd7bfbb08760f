package se.utfall;

import java.util.List;
import java.util.Optional;
import se.utfall.check.Review;
import se.utfall.check.Translated;
import se.utfall.content.Content;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.site.Outcome;

/**
 * What a build read and wrote.
 *
 * @param files how many content files were read
 * @param withheld what is not shown of it, to protect individuals
 * @param review what is known about its texts
 * @param translations how much of it is translated
 * @param outcome what publishing did, if it came that far
 */
public record Summary(
    int files,
    int surveys,
    int areas,
    int indicators,
    Withheld withheld,
    Review review,
    List<Translated> translations,
    int pages,
    Optional<Outcome> outcome) {

  /** What has been read; nothing has been made of it yet. */
  static Summary of(Content content) {
    int areas = content.surveys().stream().mapToInt(s -> s.areas().size()).sum();
    int indicators = content.surveys().stream().mapToInt(Summary::indicators).sum();
    return new Summary(
        content.files(),
        content.surveys().size(),
        areas,
        indicators,
        Withheld.NOTHING,
        Review.NOTHING,
        List.of(),
        0,
        Optional.empty());
  }

  Summary with(Withheld kept) {
    return new Summary(
        files, surveys, areas, indicators, kept, review, translations, pages, outcome);
  }

  Summary with(Review known) {
    return new Summary(
        files, surveys, areas, indicators, withheld, known, translations, pages, outcome);
  }

  Summary translated(List<Translated> all) {
    return new Summary(files, surveys, areas, indicators, withheld, review, all, pages, outcome);
  }

  Summary with(int madePages, Optional<Outcome> published) {
    return new Summary(
        files, surveys, areas, indicators, withheld, review, translations, madePages, published);
  }

  private static int indicators(SurveyFolder survey) {
    return survey.areas().stream()
        .flatMap(area -> area.file().stream())
        .mapToInt(file -> file.indicators().size())
        .sum();
  }
}
