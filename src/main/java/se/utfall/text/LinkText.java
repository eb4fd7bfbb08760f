package se.utfall.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Link texts that say nothing to those who hear a page's links one by one: {@code
 * lexicon/links.properties}, every language's in every text, since a link can be quoted.
 */
public final class LinkText {
  private static final String WORDS = "/lexicon/links.properties";
  private static final Set<String> VAGUE = read();
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}" + Prose.Said.FIGURE + "]+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.-]+\\.[a-z]{2,}/\\S+");

  private LinkText() {}

  public static boolean saysNothing(String words) {
    String bare = SIGNS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isBlank() || VAGUE.contains(bare);
  }

  /** Whether it is an address, which is read out letter by letter; a host alone is a name. */
  public static boolean isAddress(String words) {
    return ADDRESS.matcher(words.strip().toLowerCase(Locale.ROOT)).matches();
  }

  private static Set<String> read() {
    Properties words = new Properties();
    try (InputStream in = LinkText.class.getResourceAsStream(WORDS)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.stringPropertyNames().stream()
        .flatMap(language -> Stream.of(words.getProperty(language).split(",")))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }
}
