package se.utfall.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import se.utfall.model.Period;

/** The words and phrases of drafts in one language: {@code drafting/LANGUAGE.properties}. */
final class Vocabulary {
  private final Properties texts;

  private Vocabulary(Properties texts) {
    this.texts = texts;
  }

  static Vocabulary swedish() {
    String name = "/drafting/sv.properties";
    Properties texts = new Properties();
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(texts);
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** The text of a key; a missing one is our bug. */
  String text(String key) {
    return find(key).orElseThrow(() -> Slots.unknown(key));
  }

  /** The fields of a key, which "|" keeps apart. */
  List<String> fields(String key) {
    return List.of(text(key).split("\\|", -1));
  }

  List<String> words(String key) {
    return List.of(text(key).split(" +"));
  }

  /** What stands behind a prefix in keys, in a fixed order. */
  Stream<String> behind(String prefix) {
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted();
  }

  /** All wordings of a phrase, at least one. */
  List<String> wordings(String key) {
    List<String> wordings = new ArrayList<>();
    Optional<String> next = Optional.of(text(key + ".1"));
    while (next.isPresent()) {
      next.ifPresent(wordings::add);
      next = find(key + "." + (wordings.size() + 1));
    }
    return wordings;
  }

  /** A count in words up to twelve. */
  String number(int n) {
    return find("number." + n).orElse(Integer.toString(n));
  }

  /** A period inside a sentence: "2021", "kvartal 3 2021". */
  String period(Period period) {
    return period(period, "");
  }

  /** A period with its own word: "år 2021". */
  String at(Period period) {
    return period(period, ".at");
  }

  private String period(Period period, String form) {
    boolean school = period.kind() == Period.Kind.SCHOOL_YEAR;
    return text("period." + period.kind().id() + form)
        .replace("{0}", school ? period.toString() : Integer.toString(period.year()))
        .replace("{1}", Integer.toString(period.quarter()));
  }

  /** A text in lower case. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
