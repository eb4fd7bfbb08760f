package se.utfall.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.utfall.text.Diagnostics;

/**
 * An editor's YAML file with one thing more in one of its lists, and all else as it was, comments
 * too. Nothing where the file is written in a way that makes this unsure.
 */
public final class Addition {
  private static final String AREAS = "areas";
  private static final String INDICATORS = "indicators";

  /** The column of the first key of an indicator as it is handed in. */
  private static final int FIRST_KEY = 5;

  private final Source source;
  private final Node.Group root;

  private Addition(Source source, Node.Group root) {
    this.source = source;
    this.root = root;
  }

  /** A survey's file with one more area. */
  public static Optional<String> area(String path, String folder) {
    return of(path, AREAS, file -> file.listed(folder));
  }

  /** An area's file with one more indicator, as it stands in a list. */
  public static Optional<String> indicator(String path, String block) {
    return of(path, INDICATORS, file -> Optional.of(file.appended(block)));
  }

  private static Optional<String> of(
      String path, String key, Function<Addition, Optional<String>> change) {
    Path file = Path.of(path);
    TextFile text = new TextFile(file.getFileName().toString(), path, file);
    return text.read(TextFile.MAX_DATA, new Diagnostics())
        .map(content -> Source.file(path, content))
        .filter(source -> !source.isJson())
        .flatMap(Addition::read)
        .flatMap(before -> change.apply(before).filter(after -> before.grows(key, after)));
  }

  private static Optional<Addition> read(Source source) {
    Diagnostics faults = new Diagnostics();
    return TreeReader.readGroup(source, faults)
        .filter(root -> !faults.hasErrors())
        .map(root -> new Addition(source, root));
  }

  /** Whether a text says the same as this but for one thing more at the end of a list. */
  private boolean grows(String key, String after) {
    return read(Source.file(source.path(), after))
        .filter(now -> now.said(key, 1).equals(said(key, 0)))
        .isPresent();
  }

  /** What the file says, without the last so many things in a list. */
  private String said(String key, int without) {
    StringBuilder all = new StringBuilder();
    for (Node.Entry entry : root.entries()) {
      if (entry.key().equals(key) && entry.value() instanceof Node.Items items) {
        int left = Math.max(0, items.nodes().size() - without);
        items.nodes().subList(0, left).forEach(node -> say(node, all.append(key).append('\0')));
      } else {
        say(entry.value(), all.append(entry.key()).append('\0'));
      }
    }
    return all.toString();
  }

  private static void say(Node node, StringBuilder all) {
    if (node instanceof Node.Scalar scalar) {
      all.append(scalar.text());
    } else if (node instanceof Node.Items items) {
      items.nodes().forEach(item -> say(item, all.append("[\0")));
    } else if (node instanceof Node.Group group) {
      group
          .entries()
          .forEach(entry -> say(entry.value(), all.append("{\0").append(entry.key()).append('\0')));
    }
    all.append("\0\n");
  }

  /** A list with anything in it. */
  private Optional<List<Node>> list(String key) {
    return root.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(Node.Entry::value)
        .filter(Node.Items.class::isInstance)
        .map(items -> ((Node.Items) items).nodes())
        .filter(nodes -> !nodes.isEmpty())
        .findFirst();
  }

  /** With one more word after the last of a list, on a line of its own or between brackets. */
  private Optional<String> listed(String word) {
    return list(AREAS)
        .map(nodes -> nodes.get(nodes.size() - 1))
        .filter(last -> last instanceof Node.Scalar)
        .map(last -> after((Node.Scalar) last, word));
  }

  private String after(Node.Scalar last, String word) {
    List<String> lines = lines();
    int at = last.at().line() - 1;
    String line = lines.get(at);
    String before = line.substring(0, line.offsetByCodePoints(0, last.at().column() - 1));
    if (before.matches(" *- +")) {
      lines.add(at + 1, before + word);
    } else {
      String rest = line.substring(before.length());
      int end = rest.startsWith(last.text()) ? last.text().length() : 0;
      lines.set(at, before + rest.substring(0, end) + ", " + word + rest.substring(end));
    }
    return joined(lines);
  }

  /** With one more indicator after the last, or as the first of the file. */
  private String appended(String block) {
    List<String> lines = lines();
    list(INDICATORS)
        .ifPresentOrElse(nodes -> insert(block, nodes, lines), () -> begin(block, lines));
    return joined(lines);
  }

  private void insert(String block, List<Node> before, List<String> lines) {
    int end = end(lines);
    lines.addAll(end, block.indent(before.get(0).at().column() - FIRST_KEY).lines().toList());
    lines.add(end, "");
  }

  private static void begin(String block, List<String> lines) {
    if (!lines.get(lines.size() - 1).isBlank()) {
      lines.add("");
    }
    lines.add(INDICATORS + ":");
    lines.addAll(block.lines().toList());
  }

  /** The line at which the list ends: where the next key begins, or the file. */
  private int end(List<String> lines) {
    boolean passed = false;
    for (Node.Entry entry : root.entries()) {
      if (passed) {
        return filled(lines, entry.at().line() - 1);
      }
      passed = entry.key().equals(INDICATORS);
    }
    return filled(lines, lines.size());
  }

  /** The same line without the blank ones before it, and the comments to what follows. */
  private static int filled(List<String> lines, int end) {
    int last = end;
    while (last > 0 && lines.get(last - 1).matches("\\s*|#.*")) {
      last--;
    }
    return last;
  }

  private List<String> lines() {
    return new ArrayList<>(source.text().lines().toList());
  }

  private String joined(List<String> lines) {
    String end = source.text().contains("\r\n") ? "\r\n" : "\n";
    return String.join(end, lines) + end;
  }
}
