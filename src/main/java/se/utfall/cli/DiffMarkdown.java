package se.utfall.cli;

import java.util.List;
import java.util.stream.IntStream;
import se.utfall.text.Messages;

/** What two versions differ in as Markdown that fits a comment on a change. */
record DiffMarkdown(Messages messages) {
  /** GitHub takes 65 536 characters, other forges more; a little is left for what stands around. */
  static final int MOST = 60_000;

  private static final List<Integer> ROWS = List.of(500, 200, 100, 50, 20, 10, 5, 1);
  private static final int WIDEST = 300;
  private static final String SIGNS = "\\`*_{}[]<>#|!~&@";

  /** As much of it as fits, with how much more there is. */
  String write(List<String> heads, List<DiffSection> sections) {
    return ROWS.stream()
        .map(rows -> write(heads, sections, rows))
        .filter(text -> text.length() <= MOST)
        .findFirst()
        .orElseGet(() -> write(heads, sections, 0));
  }

  private String write(List<String> heads, List<DiffSection> sections, int most) {
    StringBuilder out = new StringBuilder("## " + text("cli.diff.title") + "\n");
    heads.forEach(head -> out.append('\n').append(clean(head)).append('\n'));
    sections.forEach(section -> write(section, most, out));
    return out.toString();
  }

  private void write(DiffSection section, int most, StringBuilder out) {
    out.append("\n### ").append(clean(section.title())).append("\n\n");
    List<DiffSection.Row> rows = section.rows();
    if (most > 0) {
      row(text("cli.diff.what"), text("cli.diff.before"), text("cli.diff.after"), out);
      row("---", "---", "---", out);
      rows.stream()
          .limit(most)
          .forEach(
              r ->
                  row(
                      clean(r.what()),
                      clean(r.before().orElse("–")),
                      clean(r.after().orElse("–")),
                      out));
    }
    if (rows.size() > most) {
      out.append('\n').append(text("cli.diff.more", "" + (rows.size() - most))).append('\n');
    }
    section.advice().ifPresent(advice -> advise(advice, most, out));
  }

  private static void advise(DiffSection.Advice advice, int most, StringBuilder out) {
    out.append('\n').append(clean(advice.words())).append("\n\n```yaml\n");
    advice.lines().stream().limit(most).forEach(line -> out.append(line).append('\n'));
    out.append(advice.lines().size() > most ? "…\n```\n" : "```\n");
  }

  private static void row(String what, String before, String after, StringBuilder out) {
    out.append("| ").append(what).append(" | ").append(before).append(" | ").append(after);
    out.append(" |\n");
  }

  /** Words only, on one line, and not too many. */
  private static String clean(String text) {
    String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    int[] all = line.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    IntStream.of(all)
        .limit(WIDEST)
        .forEach(c -> out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c));
    return all.length > WIDEST ? out + "…" : out.toString();
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
