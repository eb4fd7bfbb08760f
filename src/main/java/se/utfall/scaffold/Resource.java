package se.utfall.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that Utfall carries with it: what new files begin as, and the schemas. */
final class Resource {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  private Resource() {}

  /** A text of {@code scaffold/}. */
  static String text(String name) {
    return read("/scaffold/" + name);
  }

  /** A text of {@code scaffold/} with its slots filled, of which each has a value. */
  static String text(String name, Map<String, String> values) {
    return SLOT.matcher(text(name))
        .replaceAll(slot -> Matcher.quoteReplacement(value(slot, values, name)));
  }

  static String schema(String name) {
    return read("/schema/" + name);
  }

  private static String value(MatchResult slot, Map<String, String> values, String name) {
    return Objects.requireNonNull(values.get(slot.group(1)), name + ": " + slot.group());
  }

  private static String read(String path) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
