package se.utfall.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a site, held file by file against what it should be.
 *
 * @param same how many files are as they should be
 * @param missing the paths of those that are not there
 * @param other of those with other bytes
 * @param unknown of those that should not be there
 * @param kept how many assets are there whose names are made of their bytes, but that no page asks
 *     for any more
 */
public record Audit(
    int same, List<String> missing, List<String> other, List<String> unknown, int kept) {
  private static final Pattern NAMED = Pattern.compile("assets/.*\\.([0-9a-f]{10})\\.[a-z0-9]+");

  /** Holds the checksums that were found against those that should be there, by path. */
  public static Audit of(SortedMap<String, String> found, SortedMap<String, String> sums) {
    List<String> missing = new ArrayList<>(sums.keySet());
    missing.removeAll(found.keySet());
    List<String> other = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int kept = 0;
    for (Map.Entry<String, String> file : found.entrySet()) {
      String sum = sums.get(file.getKey());
      if (sum == null && isKept(file.getKey(), file.getValue())) {
        kept++;
      } else if (sum == null) {
        unknown.add(file.getKey());
      } else if (!sum.equals(file.getValue())) {
        other.add(file.getKey());
      }
    }
    int same = found.size() - kept - unknown.size() - other.size();
    return new Audit(same, missing, other, unknown, kept);
  }

  /** Whether the copy is what it should be. */
  public boolean isWhole() {
    return missing.isEmpty() && other.isEmpty() && unknown.isEmpty();
  }

  private static boolean isKept(String path, String sum) {
    Matcher named = NAMED.matcher(path);
    return named.matches() && sum.startsWith(named.group(1));
  }
}
