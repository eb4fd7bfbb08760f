package se.utfall.check;

import java.util.List;

/** What is known about the texts of a site: what they claim and how they read. */
public record Review(List<TextReview> texts) {
  public static final Review NOTHING = new Review(List.of());

  private static final int WHOLE = 100;

  /** How many sentences sound like claims or carry one. */
  public int sounding() {
    return texts.stream().mapToInt(TextReview::sounding).sum();
  }

  /** How many of them are checked or marked. */
  public int covered() {
    return texts.stream().mapToInt(TextReview::covered).sum();
  }

  /** The claim coverage in whole percent. */
  public int coverage() {
    return percent(covered(), sounding());
  }

  /** Rounded down, so that 100 means all; where there is nothing to check, all is checked. */
  static int percent(int covered, int sounding) {
    return sounding == 0 ? WHOLE : (int) ((long) covered * WHOLE / sounding);
  }
}
