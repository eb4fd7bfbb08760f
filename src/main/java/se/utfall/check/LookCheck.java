package se.utfall.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.content.Field;
import se.utfall.content.SiteFile;
import se.utfall.model.Colour;
import se.utfall.stats.Tint;
import se.utfall.style.Medium;
import se.utfall.style.Palette;
import se.utfall.style.StyleSheet;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** The publisher's own colours can be seen wherever the style sheet uses them. */
public final class LookCheck {
  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final int STEPS = 200;

  private final Palette palette;
  private final Tint tint;
  private final String ground;

  private LookCheck(Palette palette, Tint tint, String ground) {
    this.palette = palette;
    this.tint = tint;
    this.ground = ground;
  }

  /** Holds the colours in {@code site.yaml} to the contrast that a style sheet gives them. */
  public static void check(SiteFile.LookEntry look, String css, Diagnostics findings) {
    StyleSheet sheet = StyleSheet.of(css);
    new LookCheck(sheet.palette(Medium.LIGHT), Tint.LIGHT, "@ground.light")
        .check(look.accent(), findings);
    new LookCheck(sheet.palette(Medium.DARK), Tint.DARK, "@ground.dark")
        .check(look.accentDark(), findings);
  }

  private void check(Field<String> field, Diagnostics findings) {
    Optional<Colour> own = field.value().flatMap(Colour::parse);
    own.flatMap(this::worst)
        .map(pair -> finding(field, own.orElseThrow(), pair))
        .ifPresent(findings::add);
  }

  private Diagnostic finding(Field<String> field, Colour own, RolePair pair) {
    List<Saying> instead =
        nearest(own).stream().map(c -> Saying.of("look.nearest", Saying.text(c.hex()))).toList();
    return Diagnostic.of(
            field.at(),
            Rule.LOOK_CONTRAST,
            own.hex(),
            ground,
            ratio(pair.ratio(with(own)), RoundingMode.DOWN),
            ratio(pair.least(), RoundingMode.UNNECESSARY),
            "@role." + pair.over(),
            "@role." + pair.ground())
        .with(instead);
  }

  /** Of the pairs that the colour spoils, the one that lacks most. */
  private Optional<RolePair> worst(Colour own) {
    Palette with = with(own);
    return RolePair.ALL.stream()
        .filter(pair -> pair.fails(with) && !pair.fails(palette))
        .min(Comparator.comparingDouble(pair -> pair.ratio(with) / pair.least()));
  }

  private Palette with(Colour own) {
    Palette with = palette.with("accent", own);
    return tint.of(own).map(earlier -> with.with("chart-earlier", earlier)).orElse(with);
  }

  /** The least darker or lighter colour of the same hue that will do. */
  private Optional<Colour> nearest(Colour own) {
    return Stream.iterate(STEPS - 1, step -> step >= 0, step -> step - 1)
        .flatMap(step -> Stream.of(BLACK, WHITE).map(end -> own.mixed(step / (double) STEPS, end)))
        .filter(colour -> worst(colour).isEmpty())
        .findFirst();
  }

  /** Rounded down, so that what is too little never looks enough. */
  private static String ratio(double exact, RoundingMode rounding) {
    return BigDecimal.valueOf(exact)
        .setScale(rounding == RoundingMode.DOWN ? 2 : 1, rounding)
        .toPlainString()
        .replace('.', Saying.DECIMAL);
  }
}
