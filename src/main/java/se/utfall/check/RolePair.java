package se.utfall.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.utfall.model.Colour;
import se.utfall.style.Palette;

/**
 * Two roles of the style sheet that meet on a page, and the contrast that they must have.
 *
 * @param over what is seen
 * @param ground what it is seen on
 */
record RolePair(String over, String ground, double least) {
  /** Rules between rows, a scale's empty part, lines to read by: nothing is lost without them. */
  static final Set<String> DECORATION = Set.of("line", "chart-grid", "chart-track");

  /**
   * Carries meaning that its chart also has in words and in a table: where the middle half lies.
   * What stands on it is held to it as to any ground.
   */
  static final Set<String> SAID_OTHERWISE = Set.of("chart-band");

  /** All that meet. */
  static final List<RolePair> ALL =
      Stream.of(
              text("paper", "ink", "quiet", "accent", "link", "good", "bad"),
              text("panel", "ink", "quiet", "accent", "link"),
              shapes("paper", "rule"),
              shapes("focus-halo", "focus"),
              text("chart-paper", "chart-own", "chart-other", "chart-ink", "chart-quiet"),
              text("chart-band", "chart-own", "chart-other", "chart-ink"),
              text("chart-own", "chart-on-own"),
              text("chart-earlier", "chart-on-earlier"),
              text("chart-best", "chart-on-best"),
              text("chart-middle", "chart-on-middle"),
              shapes("chart-paper", "chart-earlier", "chart-axis", "chart-dot"),
              shapes("chart-paper", "chart-women", "chart-men"),
              shapes("chart-paper", "chart-best", "chart-edge", "chart-worst"),
              shapes("chart-band", "chart-dot"),
              shapes("chart-track", "chart-own", "chart-ink"),
              shapes("chart-middle", "chart-edge", "chart-best"),
              shapes("chart-worst", "chart-halo"),
              shapes("chart-own", "chart-halo"))
          .flatMap(pairs -> pairs)
          .toList();

  /** Whether a colour for each is known and the two are too near each other. */
  boolean fails(Palette palette) {
    return ratio(palette) < least;
  }

  /** The contrast; where a sheet lacks one of the roles there is nothing to see. */
  double ratio(Palette palette) {
    return palette
        .colour(over)
        .flatMap(one -> palette.colour(ground).map(one::contrast))
        .orElse(Double.MAX_VALUE);
  }

  private static Stream<RolePair> text(String ground, String... roles) {
    return Stream.of(roles).map(role -> new RolePair(role, ground, Colour.TEXT));
  }

  private static Stream<RolePair> shapes(String ground, String... roles) {
    return Stream.of(roles).map(role -> new RolePair(role, ground, Colour.SHAPE));
  }
}
