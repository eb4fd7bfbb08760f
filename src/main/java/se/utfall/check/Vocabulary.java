package se.utfall.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.check.Phrase.Element;
import se.utfall.check.Phrase.Form;

/** All phrases of a language, found by how their first word begins. */
final class Vocabulary {
  private static final int START = 2;
  private static final String NUMBERS = "n";

  private final Map<String, List<Phrase>> whole = new HashMap<>();
  private final Map<String, List<Phrase>> stems = new HashMap<>();
  private final List<Phrase> numbered = new ArrayList<>();
  private final List<Phrase> others = new ArrayList<>();

  /** What begins with each word that has been met, since texts use few words often. */
  private final Map<String, List<Phrase>> met = new ConcurrentHashMap<>();

  private final Map<String, Integer> numbers;
  private final Map<String, Integer> ordinals;
  private final List<Pair> pairs;

  /** Two parts that together make a sentence sound like a claim. */
  record Pair(WordKind one, WordKind other) {}

  /** The phrases of a file; {@code @NAME} in one stands for each that its key NAME lists. */
  Vocabulary(Properties words) {
    this.numbers = places(list(words, NUMBERS).toList());
    this.ordinals = places(list(words, "ordinal").toList());
    this.pairs = list(words, "pairs").map(Vocabulary::pair).toList();
    for (WordKind kind : WordKind.values()) {
      list(words, kind.key())
          .flatMap(phrase -> spelt(words, phrase))
          .map(phrase -> Phrase.of(kind, phrase))
          .forEach(this::add);
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** All that is found, by place. */
  List<Hit> hits(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.is(Token.Kind.FIGURE)) {
        hits.add(new Hit(WordKind.FIGURE, at, at + 1));
      } else if (token.is(Token.Kind.NUMBER) && !token.isYear()) {
        hits.add(new Hit(WordKind.NUMBER, at, at + 1));
      }
      for (Phrase phrase : beginning(token)) {
        int end = phrase.end(tokens, at);
        if (end >= 0) {
          hits.add(new Hit(phrase.kind(), at, end));
        }
      }
    }
    return hits;
  }

  /** All phrases whose first element fits. */
  private List<Phrase> beginning(Token token) {
    return token.is(Token.Kind.NUMBER)
        ? fitting(token)
        : met.computeIfAbsent(token.text(), any -> fitting(token));
  }

  private List<Phrase> fitting(Token token) {
    String text = token.text();
    List<Phrase> stem =
        text.length() >= START ? stems.getOrDefault(start(text), List.of()) : List.of();
    List<Phrase> rest = token.is(Token.Kind.WORD) ? others : numbered;
    return Stream.of(whole.getOrDefault(text, List.of()), stem, rest)
        .flatMap(List::stream)
        .filter(phrase -> phrase.elements().get(0).fits(token))
        .toList();
  }

  /** What a number in digits or in words amounts to. */
  Optional<BigDecimal> number(Token token) {
    if (token.is(Token.Kind.NUMBER)) {
      String digits = token.text().replaceAll("[ \u00A0]", "").replace(',', '.');
      return Optional.of(new BigDecimal(digits));
    }
    return Optional.ofNullable(numbers.get(token.text()))
        .filter(n -> n > 0)
        .map(BigDecimal::valueOf);
  }

  /** What an ordinal number in words amounts to; "second" is the first of them. */
  Optional<Integer> ordinal(Token token) {
    return Optional.ofNullable(ordinals.get(token.text())).map(n -> n + 2);
  }

  private static Map<String, Integer> places(List<String> words) {
    Map<String, Integer> places = new HashMap<>();
    IntStream.range(0, words.size()).forEach(i -> places.putIfAbsent(words.get(i), i));
    return places;
  }

  private void add(Phrase phrase) {
    Element first = phrase.elements().get(0);
    if (first.form() == Form.WHOLE) {
      whole.computeIfAbsent(first.text(), any -> new ArrayList<>()).add(phrase);
    } else if (first.form() == Form.STEM) {
      stems.computeIfAbsent(start(first.text()), any -> new ArrayList<>()).add(phrase);
    } else if (first.form() == Form.NUMBER || first.form() == Form.YEAR) {
      numbered.add(phrase);
    } else {
      others.add(phrase);
    }
  }

  private static String start(String text) {
    return text.substring(0, START);
  }

  private static Stream<String> spelt(Properties words, String phrase) {
    int at = phrase.indexOf('@');
    if (at < 0) {
      return Stream.of(phrase);
    }
    int end = phrase.indexOf(' ', at) < 0 ? phrase.length() : phrase.indexOf(' ', at);
    return list(words, phrase.substring(at + 1, end))
        .map(word -> phrase.substring(0, at) + word + phrase.substring(end))
        .flatMap(spelt -> spelt(words, spelt));
  }

  private static Pair pair(String written) {
    String[] two = written.split(" ", 2);
    return new Pair(part(two[0]), part(two[1]));
  }

  private static WordKind part(String name) {
    return name.equals("number")
        ? WordKind.NUMBER
        : Stream.of(WordKind.values()).filter(k -> k.key().equals(name)).findFirst().orElseThrow();
  }

  private static Stream<String> list(Properties words, String key) {
    return Stream.of(words.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty());
  }
}
