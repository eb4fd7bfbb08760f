package se.utfall.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they stand in an address: a to z, digits and single hyphens. */
public final class Slug {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slug() {}

  /** The words folded ({@code Så räknar vi} to {@code sa-raknar-vi}); may come out empty. */
  public static String of(String words) {
    String lower = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(lower).replaceAll("");
    return ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
  }
}
