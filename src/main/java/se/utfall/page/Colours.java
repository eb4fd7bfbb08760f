package se.utfall.page;

import java.util.Optional;
import se.utfall.model.Site;

/** The publisher's own colours as {@code #rrggbb}, on light and on dark ground. */
public record Colours(Optional<String> accent, Optional<String> accentDark) {
  public static Colours of(Site.Look look) {
    return new Colours(look.accent(), look.accentDark());
  }
}
