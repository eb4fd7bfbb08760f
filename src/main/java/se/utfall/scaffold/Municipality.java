package se.utfall.scaffold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.text.Nearest;

/** One of Sweden's municipalities; the name is without "kommun" or "stad". */
public record Municipality(String code, String name) {
  private static final Pattern KIND = Pattern.compile("(?i) (kommun|stad)$");

  /** All 290, by their codes. */
  public static List<Municipality> all() {
    return Resource.text("municipalities.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> new Municipality(line.substring(0, 4), line.substring(5)))
        .toList();
  }

  /** The one that a code or a name means, which may be written with "kommun" or "stad". */
  public static Optional<Municipality> of(String word) {
    String name = withoutKind(word);
    return all().stream()
        .filter(one -> one.code.equals(name) || one.name.equalsIgnoreCase(name))
        .findFirst();
  }

  /** The name that may have been meant. */
  public static Optional<String> near(String word) {
    return Nearest.to(withoutKind(word), all().stream().map(Municipality::name).toList());
  }

  private static String withoutKind(String word) {
    return KIND.matcher(word.strip()).replaceAll("");
  }
}
