package se.utfall.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Anchors for the headings of one text, made from their words, no two the same. */
final class HeadingIds {
  private static final String WITHOUT_WORDS = "section";

  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  String next(String words) {
    String slug = Slug.of(words);
    String wanted = slug.isEmpty() ? WITHOUT_WORDS : slug;
    String id = numbered(wanted);
    while (!used.add(id)) {
      id = numbered(wanted);
    }
    return id;
  }

  private String numbered(String wanted) {
    int n = counts.merge(wanted, 1, Integer::sum);
    return n == 1 ? wanted : wanted + "-" + n;
  }
}
