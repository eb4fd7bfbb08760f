package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.model.Wording;
import se.utfall.text.Diagnostics;

/** Reads all texts that are shown: what in them is checked, and how easy they are to read. */
final class Reviewing {
  private Reviewing() {}

  /**
   * What is known about the texts; where they fall short of the publisher's bars is reported. Where
   * a fault in the data keeps claims from being judged nothing is said to be checked.
   */
  static Review review(Draft draft, Optional<Known> known, Diagnostics findings) {
    Review review =
        draft
            .lexicon()
            .filter(words -> known.isPresent())
            .map(Coverage::new)
            .map(coverage -> new Review(texts(draft, coverage)))
            .orElse(Review.NOTHING);
    known.map(Known::wording).ifPresent(wording -> bars(draft, review, wording, findings));
    return review;
  }

  private static List<TextReview> texts(Draft draft, Coverage coverage) {
    return draft.texts().stream().filter(Text::shown).map(text -> text(text, coverage)).toList();
  }

  private static TextReview text(Text text, Coverage coverage) {
    TextReview review =
        coverage.review(
            text.file().path(),
            Optional.of(text.page()),
            text.prose().passages(),
            text.prose().statements());
    return text.edition().isPresent() ? review : review.withoutSentences();
  }

  private static void bars(Draft draft, Review review, Wording wording, Diagnostics findings) {
    draft
        .content()
        .site()
        .map(site -> site.claims().coverage().at())
        .ifPresent(at -> Bars.coverage(review, wording, at, findings));
    review.texts().stream()
        .filter(text -> !text.longest().isEmpty())
        .forEach(text -> Bars.lix(text, wording, findings));
  }
}
