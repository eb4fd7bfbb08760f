package se.utfall.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a passage without marks. */
final class Spans {
  private static final Pattern END =
      Pattern.compile("[.!?…]+[”\"»)]*\\s+(?=[\\p{Lu}\\p{Nd}\uFFFC”“\"«(])");
  private static final Set<String> SHORT =
      Set.of("t.ex", "bl.a", "ca", "kl", "dvs", "m.m", "s.k", "fr.o.m", "t.o.m", "jfr", "pga");

  private Spans() {}

  /** A sentence, from its first character to behind its last. */
  record Span(int start, int end) {}

  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      int word = Math.max(text.lastIndexOf(' ', end.start()), text.lastIndexOf('\n', end.start()));
      if (!SHORT.contains(text.substring(word + 1, Math.max(word + 1, end.start())))) {
        add(text, from, end.end(), spans);
        from = end.end();
      }
    }
    add(text, from, text.length(), spans);
    return spans;
  }

  private static void add(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
