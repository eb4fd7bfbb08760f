package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * An area's questions that are answered with yes or no.
 *
 * @param message how many answers are yes, possibly empty
 * @param share the heading over the share of others that say yes, where there is one
 */
public record AnswerTable(
    String message,
    String caption,
    List<String> periods,
    Optional<String> share,
    List<Line> lines,
    List<MissingNote> missing) {

  /** One question, its answers in the periods' order, and how many others say yes. */
  public record Line(Link indicator, Optional<String> note, List<Answer> answers, String share) {}
}
