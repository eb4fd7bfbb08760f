package se.utfall.check;

import java.util.List;

/** What is known about the texts of a site: what they claim and how they read. */
public record Review(List<TextReview> texts) {
  public static final Review NOTHING = new Review(List.of());
}
