package se.utfall.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language in a file's name: {@code en} in {@code survey.en.yaml}. */
record Tongue(String language, String original) {
  private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]{2,3})\\.(yaml|yml|json|md)");

  /** The language of a name and the name without it, unless it has none. */
  static Optional<Tongue> of(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? Optional.of(new Tongue(parts.group(2), parts.group(1) + "." + parts.group(3)))
        : Optional.empty();
  }
}
