package se.utfall.chart;

import java.util.ArrayList;
import java.util.List;
import se.utfall.svg.Type;

/** Words broken into lines that fit a width in the widest font they may meet. */
final class Wrap {
  private final Type type;
  private final double width;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private Wrap(Type type, double width) {
    this.type = type;
    this.width = width;
  }

  /** Breaks at spaces, but not at no-break spaces; a word wider than the width is hyphenated. */
  static List<String> lines(String words, Type type, double width) {
    Wrap wrap = new Wrap(type, width);
    for (String word : words.split(" ", -1)) {
      wrap.add(word);
    }
    wrap.lines.add(wrap.line);
    return List.copyOf(wrap.lines);
  }

  /** Whether no word is wider than the width. */
  static boolean fits(String words, Type type, double width) {
    for (String word : words.split(" ", -1)) {
      if (Label.room(type, word) > width) {
        return false;
      }
    }
    return true;
  }

  private void add(String word) {
    String longer = line.isEmpty() ? word : line + " " + word;
    if (Label.room(type, longer) <= width) {
      line = longer;
      return;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = cut(word);
  }

  private String cut(String word) {
    String rest = word;
    while (Label.room(type, rest) > width && rest.length() > 1) {
      int end = rest.length() - 1;
      while (end > 1 && Label.room(type, rest.substring(0, end) + "-") > width) {
        end--;
      }
      lines.add(rest.substring(0, end) + "-");
      rest = rest.substring(end);
    }
    return rest;
  }
}
