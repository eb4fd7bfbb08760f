package se.utfall.render;

import java.util.Map;
import java.util.Optional;

/** Writes JSON that can also stand within HTML: {@code <} is escaped. */
final class Json {
  private static final char UNREADABLE = ' ';
  private static final Map<Character, String> ESCAPES =
      Map.of(
          '"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t", '<', "\\u003c",
          '\u2028', "\\u2028", '\u2029', "\\u2029");

  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  /** Begins an object or a list. */
  Json open(char bracket) {
    out.append(bracket);
    first = true;
    return this;
  }

  /** Ends it. */
  Json close(char bracket) {
    out.append(first ? "" : "\n").append(bracket);
    first = false;
    return this;
  }

  /** The name of what comes next. */
  Json name(String name) {
    next();
    quoted(name);
    out.append(": ");
    return this;
  }

  /** Goes on to the next in a list, on a line of its own. */
  Json next() {
    out.append(first ? "\n" : ",\n");
    first = false;
    return this;
  }

  Json text(String name, String text) {
    name(name);
    quoted(text);
    return this;
  }

  /** Nothing at all where there is none. */
  Json text(String name, Optional<String> text) {
    text.ifPresent(t -> text(name, t));
    return this;
  }

  Json nothing(String name) {
    name(name);
    out.append("null");
    return this;
  }

  private void quoted(String text) {
    out.append('"');
    text.chars().forEach(c -> append((char) c));
    out.append('"');
  }

  private void append(char c) {
    String escape = Character.isLetterOrDigit(c) ? null : ESCAPES.get(c);
    if (escape != null) {
      out.append(escape);
    } else if (c < UNREADABLE) {
      out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
    } else {
      out.append(c);
    }
  }

  @Override
  public String toString() {
    return out + "\n";
  }
}
