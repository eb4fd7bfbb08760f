package se.utfall.content;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that git leaves in a file that two people have changed, until one chooses. */
final class Unmerged {
  private static final Pattern ENDS = Pattern.compile("(?m)^(?:<{7}|>{7})(?: .*)?$");

  /** With the mark between the versions, which is a heading's line in Markdown. */
  private static final Pattern ALL = Pattern.compile("(?m)^(?:<{7}|>{7}|={7}|\\|{7})(?: .*)?$");

  private Unmerged() {}

  /** Where the first mark stands in the text of a file. */
  static OptionalInt first(String name, String text) {
    Matcher mark = (name.endsWith(".md") ? ENDS : ALL).matcher(text);
    return mark.find() ? OptionalInt.of(mark.start()) : OptionalInt.empty();
  }

  /** Whether a line is one. */
  static boolean isMark(String line) {
    return ALL.matcher(line).matches();
  }
}
