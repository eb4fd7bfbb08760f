package se.utfall.page;

import java.util.Optional;
import se.utfall.model.Colour;
import se.utfall.model.Site;
import se.utfall.stats.Tint;

/** The publisher's own colours as {@code #rrggbb}, on light and on dark ground. */
public record Colours(Optional<String> accent, Optional<String> accentDark) {
  public static Colours of(Site.Look look) {
    return new Colours(look.accent(), look.accentDark());
  }

  /** The colour of earlier values on light ground. */
  public Optional<String> earlier() {
    return tint(accent, Tint.LIGHT);
  }

  /** The colour of earlier values on dark ground. */
  public Optional<String> earlierDark() {
    return tint(accentDark, Tint.DARK);
  }

  private static Optional<String> tint(Optional<String> own, Tint tint) {
    return own.flatMap(Colour::parse).flatMap(tint::of).map(Colour::hex);
  }
}
