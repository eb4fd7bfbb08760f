package se.utfall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.check.Review;
import se.utfall.check.Skipped;
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
 * @param skipped what was not checked, or is checked but not shown
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
    List<Skipped> skipped,
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
        List.of(),
        0,
        Optional.empty());
  }

  Summary with(Withheld kept) {
    return new Summary(
        files, surveys, areas, indicators, kept, review, translations, skipped, pages, outcome);
  }

  Summary with(Review known) {
    return new Summary(
        files, surveys, areas, indicators, withheld, known, translations, skipped, pages, outcome);
  }

  Summary translated(List<Translated> all) {
    return new Summary(
        files, surveys, areas, indicators, withheld, review, all, skipped, pages, outcome);
  }

  Summary skipping(List<Skipped> more) {
    List<Skipped> all = Stream.concat(skipped.stream(), more.stream()).toList();
    return new Summary(
        files, surveys, areas, indicators, withheld, review, translations, all, pages, outcome);
  }

  /** What has been made in the end; without a page, that was skipped. */
  Summary with(int made, Optional<Outcome> published) {
    Summary whole = made > 0 ? this : skipping(List.of(Skipped.pages()));
    return new Summary(
        files,
        surveys,
        areas,
        indicators,
        withheld,
        review,
        translations,
        whole.skipped,
        made,
        published);
  }

  private static int indicators(SurveyFolder survey) {
    return survey.areas().stream()
        .flatMap(area -> area.file().stream())
        .mapToInt(file -> file.indicators().size())
        .sum();
  }
}
