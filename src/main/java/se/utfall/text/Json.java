package se.utfall.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON that can also stand within HTML: {@code <} is escaped. */
public final class Json {
  private static final char UNREADABLE = ' ';
  private static final char LINE = '\u2028';
  private static final char PARAGRAPH = '\u2029';
  private static final Map<Character, String> ESCAPES =
      Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t");

  private final StringBuilder out = new StringBuilder();
  private boolean first = true;
  private boolean inline;

  /** Begins an object or a list. */
  public Json open(char bracket) {
    out.append(bracket);
    first = true;
    return this;
  }

  /** An object on one line. */
  public Json inline(Consumer<Json> fields) {
    boolean within = inline;
    inline = true;
    open('{');
    fields.accept(this);
    close('}');
    inline = within;
    return this;
  }

  /** Ends it. */
  public Json close(char bracket) {
    out.append(first || inline ? "" : "\n").append(bracket);
    first = false;
    return this;
  }

  /** The name of what comes next. */
  public Json name(String name) {
    next();
    quoted(name);
    out.append(": ");
    return this;
  }

  /** Goes on to the next in a list, on a line of its own. */
  public Json next() {
    out.append(first ? "" : ",").append(inline ? first ? "" : " " : "\n");
    first = false;
    return this;
  }

  /** One of a list's texts. */
  public Json text(String text) {
    next();
    quoted(text);
    return this;
  }

  public Json text(String name, String text) {
    name(name);
    quoted(text);
    return this;
  }

  /** Nothing at all where there is none. */
  public Json text(String name, Optional<String> text) {
    text.ifPresent(t -> text(name, t));
    return this;
  }

  public Json number(String name, long number) {
    return number(name, BigDecimal.valueOf(number));
  }

  /** One of a list's numbers. */
  public Json number(long number) {
    next();
    out.append(number);
    return this;
  }

  /** With the decimals that it has. */
  public Json number(String name, BigDecimal number) {
    name(name);
    out.append(number.toPlainString());
    return this;
  }

  public Json yes(String name) {
    name(name);
    out.append("true");
    return this;
  }

  /** A list of texts on one line. */
  public Json row(List<String> texts) {
    out.append('[');
    String separator = "";
    for (String text : texts) {
      out.append(separator);
      quoted(text);
      separator = ",";
    }
    out.append(']');
    return this;
  }

  public Json nothing(String name) {
    name(name);
    out.append("null");
    return this;
  }

  private void quoted(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && isEscaped(c)) {
        out.append(text, written, i).append(escape(c));
        written = i + 1;
      }
    }
    out.append(text, written, text.length());
    out.append('"');
  }

  private static boolean isEscaped(char c) {
    return c < UNREADABLE || c == '"' || c == '\\' || c == '<' || c == LINE || c == PARAGRAPH;
  }

  private static String escape(char c) {
    String hex = Integer.toHexString(c);
    return ESCAPES.getOrDefault(c, "\\u" + "0".repeat(4 - hex.length()) + hex);
  }

  @Override
  public String toString() {
    return out + "\n";
  }
}
