package se.utfall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.utfall.diff.Difference;
import se.utfall.text.Messages;

/** What two versions of the content differ in, in one of the forms. */
record DiffReport(
    ContentVersion before, ContentVersion after, Difference difference, Messages messages) {
  private static final String INDENT = "    ";

  String in(DiffFormat format) {
    DiffWords words = new DiffWords(messages);
    return switch (format) {
      case text -> text(words.of(difference));
      case json -> new DiffJson(words).write(before, after, difference);
      case markdown -> new DiffMarkdown(messages).write(heads(), words.of(difference));
    };
  }

  private String text(List<DiffSection> sections) {
    StringBuilder out = new StringBuilder();
    heads().forEach(head -> out.append(head).append('\n'));
    for (DiffSection section : sections) {
      out.append(section.title()).append('\n');
      out.append(section.rows().stream().map(this::line).collect(Collectors.joining()));
      section.advice().ifPresent(advice -> advise(advice, out));
    }
    return out.toString();
  }

  private String line(DiffSection.Row row) {
    String way = row.before().isEmpty() ? "added" : row.after().isEmpty() ? "removed" : "changed";
    return INDENT
        + text("cli.diff.line." + way, row.what(), row.before().orElse(""), row.after().orElse(""))
        + "\n";
  }

  /** What was compared, how far, and whether anything differs. */
  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    heads.add(text("cli.diff.compared", before.name(), after.name()));
    for (ContentVersion side : List.of(before, after)) {
      int errors = side.errors().size();
      if (errors > 0) {
        String key = errors == 1 ? "cli.diff.errors.one" : "cli.diff.errors.other";
        heads.add(text(key, side.name(), "" + errors));
      }
    }
    if (difference.isEmpty()) {
      heads.add(text("cli.diff.nothing"));
    }
    return heads;
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }

  private static void advise(DiffSection.Advice advice, StringBuilder out) {
    out.append(INDENT).append(advice.words()).append('\n');
    advice.lines().forEach(line -> out.append(INDENT).append(INDENT).append(line).append('\n'));
  }
}
