package se.utfall.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Anchors for the headings of one text, made from their words, no two the same and none that the
 * pages' own sections have.
 */
final class HeadingIds {
  private static final String WITHOUT_WORDS = "section";

  /** A text can stand on any kind of page, so all that the templates use are taken. */
  private static final Set<String> TAKEN =
      Set.of(
          "main",
          "innehall",
          "sidor",
          "sokning",
          "sokord",
          "sokhjalp",
          "sokantal",
          "soktraffar",
          "a-till-o",
          "om-sidan",
          "i-korthet",
          "resultat",
          "undersokningar",
          "tillit",
          "las",
          "om",
          "mer",
          "siffror",
          "ar-for-ar",
          "tabell",
          "kommentar",
          "utveckling",
          "definition",
          "definitioner",
          "utskrift",
          "laget",
          "modeller",
          "tiden",
          "namnder",
          "nyheter",
          "alla-kommuner",
          "andelar",
          "enheter",
          "ja-nej",
          "jamforelser",
          "kvinnor-och-man",
          "omraden",
          "styrkor",
          "svar",
          "tabell-alla",
          "tabell-enheter",
          "tabell-kon");

  private final Set<String> used = new HashSet<>(TAKEN);
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
