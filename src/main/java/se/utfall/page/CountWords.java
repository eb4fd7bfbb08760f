package se.utfall.page;

import java.math.BigDecimal;
import se.utfall.claim.Measure;
import se.utfall.claim.Members;
import se.utfall.claim.Told;

/** Writes so many of so many, in words to twelve, and places, in digits. */
final class CountWords {
  private static final int LAST_WORD = 12;

  private final Setting setting;

  CountWords(Setting setting) {
    this.setting = setting;
  }

  /** "Sju av tio nyckeltal", "ingen av fem enheter". */
  String of(Told.Among among, Measure measure) {
    String key = "claims.count." + (areBranches(measure) ? "branches" : "indicators");
    String few = key + "." + among.n();
    return setting.text(
        setting.language().find(few).isPresent() ? few : key,
        "n",
        n(among),
        "of",
        setting.language().number(among.of()));
  }

  /** "Plats 162 av 287", or "sju av tio" where nobody says of what. */
  String of(Told.Among among) {
    return among.place()
        ? place(among)
        : setting.text("of", "n", n(among), "count", setting.language().number(among.of()));
  }

  private String place(Told.Among among) {
    String nth = setting.format().ordinal(among.n());
    return setting.text(
        "claims.place.of", "n", digits(among.n()), "nth", nth, "of", digits(among.of()));
  }

  /** The first number alone. */
  String bare(Told.Among among) {
    return among.place() ? digits(among.n()) : setting.language().number(among.n());
  }

  /** A small number as a word, unless it stands beside a large one. */
  private String n(Told.Among among) {
    boolean large = among.n() > 0 && among.of() > LAST_WORD;
    return large ? digits(among.n()) : setting.language().number(among.n());
  }

  private String digits(int n) {
    return setting.format().number(BigDecimal.valueOf(n), 0);
  }

  private static boolean areBranches(Measure measure) {
    return measure instanceof Measure.HowMany many
        && many.members().kind() == Members.Kind.BRANCHES;
  }
}
