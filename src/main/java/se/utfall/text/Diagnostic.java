package se.utfall.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One fault or warning with its place: a rule, what fills the rule's message, and the nearest valid
 * word where there is one. The words themselves are in {@link Messages}.
 */
public record Diagnostic(
    Position at,
    Rule rule,
    List<String> args,
    Optional<String> near,
    Optional<Excerpt> excerpt,
    List<Saying> details)
    implements Comparable<Diagnostic> {

  /**
   * A line to be shown beneath the message.
   *
   * @param caret where in it something is wrong, counted in code points from 0
   */
  public record Excerpt(String line, Optional<Integer> caret) {
    private static final int WIDEST = 100;
    private static final int BEFORE = 60;
    private static final int FIRST_EMOJI = 0x1F000;
    private static final String MORE = "…";
    private static final Set<Integer> MARKS =
        Set.of((int) Character.NON_SPACING_MARK, (int) Character.FORMAT);

    /** So much of a line as fits on a screen, around where something is wrong. */
    public static Excerpt around(String line, int caret) {
      int[] all = line.codePoints().toArray();
      if (all.length <= WIDEST) {
        return new Excerpt(line, Optional.of(caret));
      }
      int from = Math.max(0, caret - BEFORE);
      int to = Math.min(all.length, from + WIDEST);
      String before = from > 0 ? MORE : "";
      String after = to < all.length ? MORE : "";
      return new Excerpt(
          before + new String(all, from, to - from) + after,
          Optional.of(caret - from + before.length()));
    }

    /** What stands before the caret on its own line: as wide as what is above it. */
    String indent() {
      return line.codePoints()
          .limit(caret.orElse(0))
          .mapToObj(Excerpt::blank)
          .collect(Collectors.joining());
    }

    /** A tab for a tab, nothing for a mark on another letter, two for a wide sign. */
    private static String blank(int character) {
      boolean mark = MARKS.contains(Character.getType(character));
      boolean wide = character >= FIRST_EMOJI || Character.isIdeographic(character);
      return character == '\t' ? "\t" : mark ? "" : wide ? "  " : " ";
    }
  }

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::rule)
          .thenComparing(d -> String.join("\0", d.args()))
          .thenComparing(d -> d.near().orElse(""));

  public static Diagnostic of(Position at, Rule rule, String... args) {
    return new Diagnostic(at, rule, List.of(args), Optional.empty(), Optional.empty(), List.of());
  }

  /** The same fault with "did you mean" in its hint. */
  public Diagnostic near(Optional<String> word) {
    return new Diagnostic(at, rule, args, word, excerpt, details);
  }

  /** The same fault with the line that it is in. */
  public Diagnostic in(Excerpt line) {
    return new Diagnostic(at, rule, args, near, Optional.of(line), details);
  }

  /** The same fault with more to say, each on a line of its own. */
  public Diagnostic with(List<Saying> more) {
    return new Diagnostic(at, rule, args, near, excerpt, more);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
