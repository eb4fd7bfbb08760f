package se.utfall.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.text.Prose.Passage;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement;

/** A passage without its marks: what readers do not read is blank, so that every place stays. */
final class Bare {
  private static final Pattern UNREAD =
      Pattern.compile(
          "(`+)[^`]*\\1|!\\[[^\\]]*\\]\\([^)]*\\)|(?<=\\])\\([^)]*\\)|(?<=\\])\\[[^\\]]*\\]"
              + "|<[^<>\\s]+>|\\\\(?=\\p{Punct})|[\\[\\]*]|(?<![\\p{L}\\p{Nd}])_|_(?![\\p{L}\\p{Nd}])");

  private static final String MARKS = "`[]<>*_\\";

  private Bare() {}

  /** The passage's characters, each figure being one {@link Said#FIGURE}. */
  static String of(Passage passage, List<Statement> statements) {
    StringBuilder out = new StringBuilder(passage.written());
    for (Statement statement : statements) {
      int start = statement.start() - passage.start();
      int end = statement.end() - passage.start();
      if (start >= 0 && end <= out.length()) {
        blank(out, start, statement.wordsStart() - passage.start());
        blank(out, statement.wordsEnd() - passage.start(), end);
      }
    }
    for (Statement figure : statements) {
      int start = figure.start() - passage.start();
      int end = figure.end() - passage.start();
      if (figure.kind() == Statement.Kind.FIGURE && start >= 0 && end <= out.length()) {
        blank(out, start, end);
        out.setCharAt(start, Said.FIGURE);
      }
    }
    if (out.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return out.toString();
    }
    Matcher unread = UNREAD.matcher(out.toString());
    while (unread.find()) {
      blank(out, unread.start(), unread.end());
    }
    return out.toString();
  }

  private static void blank(StringBuilder out, int start, int end) {
    for (int i = start; i < end; i++) {
      out.setCharAt(i, ' ');
    }
  }
}
