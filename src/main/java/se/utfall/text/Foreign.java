package se.utfall.text;

/**
 * Words in the site's main language that stand among those of another: they carry a mark at both
 * ends until they are printed, so that whatever sentence they come into can say what language they
 * are in.
 */
public final class Foreign {
  /** Stands before such words, one of the characters that no language uses. */
  public static final char BEGIN = '\uE000';

  /** Stands behind such words. */
  public static final char END = '\uE001';

  private Foreign() {}

  /** The words with their marks. */
  public static String marked(String words) {
    return BEGIN + plain(words) + END;
  }

  /** Whether words are marked as a whole. */
  public static boolean is(String words) {
    return !words.isEmpty() && words.charAt(0) == BEGIN && words.indexOf(END) == words.length() - 1;
  }

  /** The words without marks, where nothing can say what language they are in. */
  public static String plain(String words) {
    return words.indexOf(BEGIN) < 0 && words.indexOf(END) < 0
        ? words
        : words.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
  }
}
