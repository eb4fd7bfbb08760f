package se.utfall;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown text. Behind its fence may stand a file that it is the whole of, or
 * after the word {@code del} a file that it is a part of; a first line that is a comment with
 * nothing but a path says the same of a whole file.
 *
 * @param tag the first word behind the fence, for instance {@code yaml}
 * @param part whether it is only a part of its file
 * @param file the path of the file, if it is one
 * @param text what it holds
 */
record Fenced(String tag, boolean part, Optional<String> file, String text) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```([a-z]*)(?: (del )?(\\S+))?\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern NAMED =
      Pattern.compile("(?:# |<!-- )(\\S+\\.[a-z]+)(?: -->)?\n(.*)", Pattern.DOTALL);

  /** All blocks of a text, in order. */
  static List<Fenced> in(String markdown) {
    return BLOCK.matcher(markdown).results().map(Fenced::of).toList();
  }

  private static Fenced of(MatchResult block) {
    String tag = block.group(1);
    String text = block.group(4);
    Matcher named = NAMED.matcher(text);
    return block.group(3) == null && named.matches()
        ? new Fenced(tag, false, Optional.of(named.group(1)), named.group(2))
        : new Fenced(tag, block.group(2) != null, Optional.ofNullable(block.group(3)), text);
  }
}
