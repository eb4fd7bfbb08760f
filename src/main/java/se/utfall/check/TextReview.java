package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one text.
 *
 * @param page the address of the page that shows it, if one does
 * @param sounding how many of its sentences sound like claims
 * @param covered how many of those are checked or marked
 * @param unchecked those that are neither
 * @param lix its readability index
 * @param longest its longest sentences, the longest first
 */
public record TextReview(
    String path,
    Optional<String> page,
    int sounding,
    int covered,
    List<Unchecked> unchecked,
    BigDecimal lix,
    List<LongSentence> longest) {}
