package se.utfall.page;

import java.util.List;

/**
 * How a text's statements have been held against the figures, for readers.
 *
 * @param lead how many have been, and how many can't be
 * @param checked those that the figures bear out
 * @param unchecked those that no figures can tell of
 * @param file the same for machines
 */
public record Verification(
    String lead, List<Checked> checked, List<Unchecked> unchecked, ClaimsFile file) {

  /** The words of a statement within their sentence, or alone where that is long. */
  public record Quote(String before, String words, String after) {

    /** Whether its sentence says anything else. */
    boolean isPart() {
      return (before + after).codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }

  /** A statement with the figures that were looked at and what they say. */
  public record Checked(String id, Quote quote, List<Line> figures, String result) {}

  /** A figure: what it is of ("Borås 2021") and what it says ("81 %"). */
  public record Line(String label, String value) {}

  /** A statement that can't be checked, and why. */
  public record Unchecked(String id, Quote quote, String reason) {}
}
