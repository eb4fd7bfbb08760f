package se.utfall.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of Markdown, as far as its first characters tell what it is. */
record MarkdownLine(String text, int start, int end) {
  private static final Pattern MARKER =
      Pattern.compile("[ \t]*(>|[-+*](?=\\s|$)|\\d{1,9}[.)](?=\\s|$))");
  private static final Pattern ITEM = Pattern.compile("[ \t]*[-+*][ \t]+\\S");

  /** How many block quotes and lists the line opens or continues, one after the other. */
  int markers() {
    Matcher marker = MARKER.matcher(text).region(start, end);
    int found = 0;
    while (marker.lookingAt()) {
      found++;
      marker.region(marker.end(), end);
    }
    return found;
  }

  /** Whether it ends a paragraph, also within a block quote. */
  boolean isBlank() {
    int at = start;
    while (at < end && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == end;
  }

  /** Whether it opens an item of a bullet list. */
  boolean isItem() {
    return ITEM.matcher(text).region(start, end).lookingAt();
  }

  /** Whether it looks like a row of a table. */
  boolean isRow() {
    int first = start + indent();
    return first < end && text.charAt(first) == '|';
  }

  int indent() {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - start;
  }

  int length() {
    return end - start;
  }

  /** How many of its characters are among the given ones. */
  int count(String signs) {
    int found = 0;
    for (int at = start; at < end; at++) {
      found += signs.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
    return found;
  }
}
