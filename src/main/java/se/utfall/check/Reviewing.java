package se.utfall.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Review review = known.map(all -> new Review(texts(draft))).orElse(Review.NOTHING);
    known.map(Known::wording).ifPresent(wording -> bars(draft, review, wording, findings));
    return review;
  }

  /** Those in a language whose words are known. */
  private static List<TextReview> texts(Draft draft) {
    Map<Optional<String>, Optional<Coverage>> byLanguage = new HashMap<>();
    List<TextReview> reviews = new ArrayList<>();
    for (Text text : draft.texts().stream().filter(Text::shown).toList()) {
      byLanguage
          .computeIfAbsent(text.translation(), t -> draft.lexicon(text).map(Coverage::new))
          .map(coverage -> text(text, coverage))
          .ifPresent(reviews::add);
    }
    return reviews;
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
