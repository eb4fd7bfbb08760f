package se.utfall.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Unit;

/**
 * The words by which texts in a language say what can be checked: {@code
 * lexicon/LANGUAGE.properties}.
 *
 * @param total how many indicators something has, the number being the first group
 * @param part a part of a survey, which has another total
 * @param units what stands after a number of a unit
 * @param vocabulary what makes a sentence sound like a claim, and which way its words point
 */
record Lexicon(Pattern total, Pattern part, Map<Unit, Pattern> units, Vocabulary vocabulary) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** Between words there may be marks of emphasis and line breaks. */
  private static final String SPACE = "[\\s*_]+";

  /** The lexicon of a language, if there is one. */
  static Optional<Lexicon> of(String language) {
    String name = "/lexicon/" + language.toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(of(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon of(Properties words) {
    String total =
        any(words, "total.verbs")
            + SPACE
            + ("(?:" + any(words, "total.between") + SPACE + ")*")
            + ("([0-9]{1,4})" + SPACE)
            + any(words, "total.nouns");
    Map<Unit, Pattern> units = new EnumMap<>(Unit.class);
    for (Unit unit : Unit.values()) {
      unit(words, unit).ifPresent(pattern -> units.put(unit, pattern));
    }
    return new Lexicon(
        Pattern.compile(total, FLAGS),
        Pattern.compile(any(words, "total.parts"), FLAGS),
        Collections.unmodifiableMap(units),
        new Vocabulary(words));
  }

  /** Whether sentences sound like claims. */
  Sounding sounding() {
    return new Sounding(vocabulary);
  }

  /** What stands after an indicator's numbers. */
  Optional<Pattern> unit(IndicatorDraft indicator) {
    return units.entrySet().stream()
        .filter(entry -> indicator.is(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<Pattern> unit(Properties words, Unit unit) {
    return Optional.ofNullable(words.getProperty("unit." + unit.id()))
        .map(all -> Stream.of(all.split(",")).map(String::strip).map(Pattern::quote))
        .map(all -> all.collect(Collectors.joining("|", "[\\s*_]*(?:", ")(?!\\w)")))
        .map(all -> Pattern.compile(all, FLAGS));
  }

  /** Any of the words of a key, whole. */
  private static String any(Properties words, String key) {
    return Stream.of(words.getProperty(key, "").split(","))
        .map(phrase -> Stream.of(phrase.strip().split(" ")).map(Pattern::quote))
        .map(phrase -> phrase.collect(Collectors.joining(SPACE)))
        .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
  }
}
