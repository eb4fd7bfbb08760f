package se.utfall.stats;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import se.utfall.model.Colour;

/**
 * The paler colour for a publisher's earlier values: of the own colour and the page's so much that
 * words stand out on it and it stands out on the page.
 *
 * @param ground the page
 * @param words what is written on it
 * @param usual how much of the own colour is wanted, in percent
 */
public record Tint(Colour ground, Colour words, int usual) {
  /** On light ground, as the style sheet has it. */
  public static final Tint LIGHT = new Tint(colour("#ffffff"), colour("#16202a"), 65);

  /** On dark ground, as the style sheet has it. */
  public static final Tint DARK = new Tint(colour("#14181d"), colour("#ffffff"), 52);

  private static final int WHOLE = 100;

  /** The nearest to the usual that will do; none for an own colour too near the ground. */
  public Optional<Colour> of(Colour own) {
    return IntStream.rangeClosed(0, WHOLE)
        .boxed()
        .sorted(Comparator.comparingInt(percent -> Math.abs(percent - usual)))
        .map(percent -> own.mixed(percent / (double) WHOLE, ground))
        .filter(this::standsOut)
        .findFirst();
  }

  private boolean standsOut(Colour tint) {
    return tint.contrast(words) >= Colour.TEXT && tint.contrast(ground) >= Colour.SHAPE;
  }

  private static Colour colour(String hex) {
    return Colour.parse(hex).orElseThrow();
  }
}
