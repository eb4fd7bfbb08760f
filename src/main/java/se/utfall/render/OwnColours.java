package se.utfall.render;

import java.util.Optional;
import se.utfall.page.Colours;

/** The rules that give a publisher's own colours to the pages. */
record OwnColours(Colours colours) {

  /** Each colour only on its own ground: a light theme's accent is too dark on a dark one. */
  String rules() {
    return rule("light", colours.accent(), colours.earlier())
        + rule("dark", colours.accentDark(), colours.earlierDark());
  }

  private static String rule(String ground, Optional<String> colour, Optional<String> earlier) {
    String tint = earlier.map(c -> ";--chart-earlier:" + c).orElse("");
    return colour
        .map(c -> ":root{--accent:" + c + tint + "}")
        .map(rule -> "@media screen and (prefers-color-scheme:" + ground + "){" + rule + "}\n")
        .orElse("");
  }
}
