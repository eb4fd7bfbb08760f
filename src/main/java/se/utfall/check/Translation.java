package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import se.utfall.model.Site;

/**
 * A site in another language: its words translated as far as there are translations, its figures
 * the same.
 */
public record Translation(Site site, Translated translated) {
  /** Counts texts while they are translated. */
  static final class Tally {
    private final List<String> lacking = new ArrayList<>();
    private int texts;

    void count(String original, boolean isTranslated) {
      texts++;
      if (!isTranslated) {
        lacking.add(original);
      }
    }

    Translated of(String language) {
      return new Translated(language, texts, List.copyOf(lacking));
    }
  }
}
