package se.utfall.check;

import java.util.List;

/**
 * How much of a site is translated.
 *
 * @param language the tag of the language
 * @param texts how many texts there are to translate
 * @param lacking those that are not translated: the files and keys of the originals
 */
public record Translated(String language, int texts, List<String> lacking) {
  /** How many texts are translated. */
  public int done() {
    return texts - lacking.size();
  }
}
