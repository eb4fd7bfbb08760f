package se.utfall.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence in a text, found by a place in it. */
final class Sentence {
  private static final Pattern END = Pattern.compile("[.!?:]\\s");

  private Sentence() {}

  /** The beginning of a sentence, up to a place in it. */
  static String before(String text, int place) {
    String before = text.substring(0, place);
    Optional<Integer> start = END.matcher(before).results().map(m -> m.end()).reduce((a, b) -> b);
    return before.substring(start.orElse(0));
  }

  /** The whole sentence around a place in it. */
  static String around(String text, int place) {
    Matcher end = END.matcher(text);
    return before(text, place)
        + text.substring(place, end.find(place) ? end.start() : text.length());
  }
}
