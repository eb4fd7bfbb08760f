package se.utfall.text;

import java.util.HashSet;
import java.util.Set;

/** Anchors for the headings of one text, made from their words, no two the same. */
final class HeadingIds {
  private static final String WITHOUT_WORDS = "section";

  private final Set<String> used = new HashSet<>();

  String next(String words) {
    String slug = Slug.of(words);
    String wanted = slug.isEmpty() ? WITHOUT_WORDS : slug;
    String id = wanted;
    for (int n = 2; !used.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
