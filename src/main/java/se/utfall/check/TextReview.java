package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How well a text is checked and how easy it is to read.
 *
 * @param page the address that it is shown at
 * @param sounding how many sentences sound like claims or carry one
 * @param covered how many of them carry a claim, checked or marked, or only numbers from the build
 * @param unchecked the others, in reading order
 * @param lix the readability index, with one decimal; 0 for a text without words
 * @param longest the longest sentences, the longest first
 */
public record TextReview(
    String path,
    Optional<String> page,
    int sounding,
    int covered,
    List<Unchecked> unchecked,
    BigDecimal lix,
    List<LongSentence> longest) {

  /** The same without what is said of commentaries only. */
  TextReview withoutSentences() {
    return new TextReview(path, page, sounding, covered, unchecked, lix, List.of());
  }

  /** Its claim coverage in whole percent. */
  public int coverage() {
    return Review.percent(covered, sounding);
  }
}
