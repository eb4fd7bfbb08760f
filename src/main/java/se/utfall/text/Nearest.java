package se.utfall.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The valid word nearest to a mistyped one, for "did you mean". */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest edits (insert, delete, replace, swap of neighbours), if it is at
   * most a third of the word's length away and shares something with it; case and å, ä, ö do not
   * count as differences.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String wanted = fold(word);
    int limit = Math.max(1, wanted.length() / 3);
    return candidates.stream()
        .filter(c -> Math.abs(fold(c).length() - wanted.length()) <= limit)
        .filter(c -> distance(wanted, fold(c)) <= limit)
        .filter(c -> distance(wanted, fold(c)) < wanted.length())
        .min(
            Comparator.<String>comparingInt(c -> distance(wanted, fold(c)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace('_', '-');
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1);
    best = Math.min(best, d[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
