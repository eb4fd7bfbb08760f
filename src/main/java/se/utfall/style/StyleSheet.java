package se.utfall.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet says of its roles: the variables of {@code :root}, and when each holds. */
public record StyleSheet(List<Block> blocks) {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern PIECE = Pattern.compile("([^{};]*)([{};])");
  private static final Pattern VARIABLE = Pattern.compile("(?s)\\s*--([a-z-]+)\\s*:\\s*(.*?)\\s*");

  /**
   * The variables of one block.
   *
   * @param conditions the at-rules around it, from without
   */
  public record Block(List<String> conditions, Map<String, String> variables) {}

  /** Reads a style sheet; what is no variable of the root is passed over. */
  public static StyleSheet of(String css) {
    List<Block> blocks = new ArrayList<>();
    Deque<String> around = new ArrayDeque<>();
    Map<String, String> variables = new TreeMap<>();
    Matcher piece = PIECE.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (piece.find()) {
      String words = piece.group(1).strip();
      if (piece.group(2).equals("{")) {
        around.addLast(words);
        continue;
      }
      Matcher variable = VARIABLE.matcher(words);
      if (variable.matches() && !around.isEmpty() && around.getLast().equals(":root")) {
        variables.put(variable.group(1), variable.group(2));
      }
      if (piece.group(2).equals("}") && !around.isEmpty()) {
        if (around.removeLast().equals(":root")) {
          blocks.add(new Block(List.copyOf(around), new TreeMap<>(variables)));
          variables.clear();
        }
      }
    }
    return new StyleSheet(List.copyOf(blocks));
  }

  /** What each role is in a medium, later blocks going before earlier ones. */
  public Palette palette(Medium medium) {
    Map<String, String> all = new TreeMap<>();
    blocks.stream()
        .filter(block -> block.conditions().stream().allMatch(medium::meets))
        .forEach(block -> all.putAll(block.variables()));
    return new Palette(all);
  }
}
