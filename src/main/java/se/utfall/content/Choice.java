package se.utfall.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/**
 * One of a few words.
 *
 * @param synonyms words that an editor might try instead, in lower case, and the word they mean
 */
record Choice(List<String> words, Map<String, String> synonyms) implements Kind<String> {
  private static final int LONGEST = 40;

  /** Words up to this length are too near to everything to be guessed by spelling. */
  private static final int SHORT = 3;

  @Override
  public Optional<String> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    if (words.contains(text)) {
      return Optional.of(text);
    }
    String list = String.join(", ", words);
    findings.add(
        Diagnostic.of(scalar.at(), Rule.VALUE_CHOICE, Shown.of(text), list).near(near(text)));
    return Optional.empty();
  }

  /** Whether a text is one of the words, or probably means one. */
  boolean isMeantBy(String text) {
    return words.contains(text) || near(text).isPresent();
  }

  /** The word that a text probably means, by synonym or by spelling. */
  Optional<String> near(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<String> candidates =
        Stream.concat(words.stream(), synonyms.keySet().stream())
            .filter(word -> word.length() > SHORT)
            .toList();
    return Optional.ofNullable(synonyms.get(wanted))
        .or(() -> Nearest.to(wanted, candidates).map(c -> synonyms.getOrDefault(c, c)));
  }
}
