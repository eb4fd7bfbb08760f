package se.utfall.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words made fit for an address: "Stöd och omsorg" becomes "stod-och-omsorg". */
public final class Slug {
  private Slug() {}

  /** Lower case, diacritics stripped, everything but a–z and 0–9 one hyphen; may be empty. */
  public static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
