package se.utfall.text;

import java.util.List;

/**
 * Something to be said to an editor in whichever language: a key of {@link Messages} with what
 * fills its slots, or, without a key, a text that is the same in all.
 */
public record Saying(String key, List<Saying> args) {
  /** A decimal sign in a text of digits, which each language writes in its own way. */
  public static final char DECIMAL = '\u2396';

  public static Saying of(String key, Saying... args) {
    return new Saying(key, List.of(args));
  }

  /** A name or a number, as it is. */
  public static Saying text(String text) {
    return new Saying("", List.of(new Saying(text, List.of())));
  }
}
