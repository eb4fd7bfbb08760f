package se.utfall.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.utfall.text.Nearest;

/** What the words of the language are called, as {@code claim/words.properties} has it. */
final class Vocabulary {
  static final Vocabulary WORDS = read();

  /** What a word that the language does not have means. */
  static final Meaning NONE = new Meaning(Token.Kind.WORD, Word.UNKNOWN, BigDecimal.ZERO);

  private static final String NUMBER = "number.";
  private static final String FRACTION = "fraction.";
  private static final String NEAR = "near.";

  private final Map<String, Meaning> meanings;
  private final Map<String, Integer> longest;
  private final Map<String, String> offered;
  private final List<String> phrases;
  private final List<String> pieces;

  /** What a form of a word means. */
  record Meaning(Token.Kind kind, Word word, BigDecimal number) {}

  private Vocabulary(Properties table) {
    Map<String, Meaning> meant = new HashMap<>();
    Map<String, Integer> most = new HashMap<>();
    Map<String, String> near = new HashMap<>();
    TreeSet<String> written = new TreeSet<>();
    for (String key : table.stringPropertyNames()) {
      if (key.startsWith(NEAR)) {
        near.put(Letters.fold(key.substring(NEAR.length())), table.getProperty(key));
        continue;
      }
      for (String form : table.getProperty(key).split(", ", -1)) {
        written.add(form);
        String folded = Letters.fold(form);
        meant.put(folded, meaning(key));
        String[] words = folded.split(" ", -1);
        most.merge(words[0], words.length, Math::max);
      }
    }
    meanings = Map.copyOf(meant);
    longest = Map.copyOf(most);
    offered = Map.copyOf(near);
    phrases = written.stream().filter(form -> form.contains(" ")).toList();
    pieces = written.stream().flatMap(form -> Stream.of(form.split(" ", -1))).distinct().toList();
  }

  private static Vocabulary read() {
    Properties table = new Properties();
    try (InputStream in = Vocabulary.class.getResourceAsStream("/claim/words.properties")) {
      if (in == null) {
        throw new IllegalStateException("no words");
      }
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(table);
  }

  private static Meaning meaning(String key) {
    if (key.startsWith(NUMBER)) {
      BigDecimal number = new BigDecimal(key.substring(NUMBER.length()));
      return new Meaning(Token.Kind.NUMBER, Word.UNKNOWN, number);
    }
    if (key.startsWith(FRACTION)) {
      String[] parts = key.substring(FRACTION.length()).split("/", -1);
      BigDecimal percent = Percent.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
      return new Meaning(Token.Kind.FRACTION, Word.UNKNOWN, percent);
    }
    Word word = Word.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    return new Meaning(Token.Kind.WORD, word, BigDecimal.ZERO);
  }

  /** What a folded word or phrase means. */
  Optional<Meaning> meaning(CharSequence folded) {
    return Optional.ofNullable(meanings.get(folded.toString()));
  }

  /** How many words the longest phrase has that begins with a folded word. */
  int longest(String folded) {
    return longest.getOrDefault(folded, 1);
  }

  /** The valid word or phrase that may have been meant. */
  Optional<String> near(String word) {
    String folded = Letters.fold(word);
    return Optional.ofNullable(offered.get(folded))
        .or(() -> phraseWith(folded))
        .or(() -> Nearest.to(word, pieces));
  }

  private Optional<String> phraseWith(String folded) {
    return phrases.stream()
        .filter(phrase -> List.of(Letters.fold(phrase).split(" ", -1)).contains(folded))
        .min(
            Comparator.comparing((String phrase) -> !Letters.fold(phrase).startsWith(folded + " "))
                .thenComparingInt(String::length));
  }
}
