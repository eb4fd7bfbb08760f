package se.utfall.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All that the content folder says in other languages than its own. */
public record Translations(List<WordsFile> words, List<TranslatedText> texts) {
  public static final Translations NONE = new Translations(List.of(), List.of());

  /** Those of other originals than some. */
  Translations without(List<String> originals) {
    return new Translations(
        words, texts.stream().filter(text -> !originals.contains(text.original())).toList());
  }

  /** The same whatever the order in which the files were read. */
  static Translations of(Collection<WordsFile> words, Collection<TranslatedText> texts) {
    return new Translations(
        words.stream().sorted(Comparator.comparing(WordsFile::path)).toList(),
        texts.stream().sorted(Comparator.comparing(text -> text.file().path())).toList());
  }
}
