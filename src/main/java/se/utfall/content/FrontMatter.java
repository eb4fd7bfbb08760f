package se.utfall.content;

import java.util.Optional;

/**
 * A Markdown file cut in two.
 *
 * @param data the YAML between the two lines of dashes
 * @param body the offset at which the Markdown begins
 */
record FrontMatter(String data, int body) {
  private static final String FENCE = "---";

  /** The front matter of a text that begins with one. */
  static Optional<FrontMatter> of(String text) {
    int start = lineAfter(text, 0);
    if (!isFence(text, 0, start)) {
      return Optional.empty();
    }
    for (int line = start; line < text.length(); line = lineAfter(text, line)) {
      int next = lineAfter(text, line);
      if (isFence(text, line, next)) {
        return Optional.of(new FrontMatter(text.substring(start, line), next));
      }
    }
    return Optional.empty();
  }

  /** Whether one of its lines begins with a key. */
  boolean says(String key) {
    return data.lines().anyMatch(line -> line.startsWith(key + ":"));
  }

  private static int lineAfter(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }

  private static boolean isFence(String text, int line, int next) {
    return text.substring(line, next).stripTrailing().equals(FENCE);
  }
}
