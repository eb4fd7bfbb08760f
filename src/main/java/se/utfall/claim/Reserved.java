package se.utfall.claim;

/** The words that a claim reads as words of its language, so that no id can be one. */
public final class Reserved {
  private Reserved() {}

  /** Whether an id would be read as such a word. */
  public static boolean isWord(String id) {
    return Vocabulary.WORDS.meaning(Letters.fold(id)).isPresent();
  }
}
