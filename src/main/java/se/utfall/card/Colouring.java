package se.utfall.card;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.utfall.model.Colour;
import se.utfall.style.Medium;
import se.utfall.style.Palette;
import se.utfall.style.StyleSheet;
import se.utfall.svg.Role;

/**
 * The colours that the style sheet gives the roles on light ground, so that a picture looks like
 * its page.
 */
final class Colouring {
  private Colouring() {}

  /** Every role's colour as {@code 0xRRGGBB}: by the site's sheet, else by the built-in one. */
  static Map<Role, Integer> of(String sheet, String builtIn) {
    Palette site = StyleSheet.of(sheet).palette(Medium.LIGHT);
    Palette usual = StyleSheet.of(builtIn).palette(Medium.LIGHT);
    Map<Role, Integer> colours = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Optional<Colour> colour = colour(site, role).or(() -> colour(usual, role));
      colours.put(role, colour.orElseThrow().rgb());
    }
    return colours;
  }

  private static Optional<Colour> colour(Palette palette, Role role) {
    return palette.colour("chart-" + role.id());
  }
}
