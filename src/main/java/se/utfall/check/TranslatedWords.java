package se.utfall.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.utfall.content.WordsFile;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Foreign;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/**
 * The words of one file in another language. What it lacks stays in the main language and is marked
 * as such; what nobody asks for translates nothing.
 */
final class TranslatedWords {
  private final Map<String, WordsFile.Word> words = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final String original;
  private final Translation.Tally tally;

  /**
   * @param original the path of the file whose words these are
   */
  TranslatedWords(String original, Optional<WordsFile> file, Translation.Tally tally) {
    this.original = original;
    file.ifPresent(f -> f.words().forEach(word -> words.put(word.key(), word)));
    this.tally = tally;
  }

  /** A text, or the original marked as being in another language. */
  String text(String key, String text) {
    Optional<String> translated = find(key);
    tally.count(original + " " + key, translated.isPresent());
    return translated.orElseGet(() -> Foreign.marked(text));
  }

  Optional<String> text(String key, Optional<String> text) {
    return text.map(there -> text(key, there));
  }

  /** A proper name, which is the same in every language unless somebody says otherwise. */
  String name(String key, String name) {
    return find(key).orElse(name);
  }

  /** What is shorter for a text, if there is such a thing in either language. */
  String shorter(String key, String shorter, String title, String translatedTitle) {
    return shorter.equals(title) ? name(key, translatedTitle) : text(key, shorter);
  }

  List<String> list(String key, List<String> list) {
    List<String> texts = new ArrayList<>();
    for (String text : list) {
      texts.add(text(key + "." + (texts.size() + 1), text));
    }
    return texts;
  }

  private Optional<String> find(String key) {
    asked.add(key);
    return Optional.ofNullable(words.get(key)).flatMap(WordsFile.Word::text);
  }

  /** Reports what translates nothing. */
  void reportUnknown(Diagnostics findings) {
    words.values().stream()
        .filter(word -> !asked.contains(word.key()))
        .map(
            word ->
                Diagnostic.of(word.at(), Rule.TRANSLATION_UNKNOWN, word.key())
                    .near(Nearest.to(word.key(), asked)))
        .forEach(findings::add);
  }
}
