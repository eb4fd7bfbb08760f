package se.utfall.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What axe-core could not judge and a person has: a list of rules, elements and the reasons why
 * they are right. An entry that nothing needs is to go.
 */
final class Unsure {
  static final Path FILE = Path.of("src/test/resources/browser/axe-unsure.txt");

  private final List<Entry> entries;
  private final Set<Entry> used = ConcurrentHashMap.newKeySet();

  /** One line: the rule, the element, what axe says, and why it is right. */
  record Entry(String rule, String element, String says, String why) {
    static Entry of(String line) {
      String[] parts = line.split(" \\| ", 4);
      if (parts.length < 4 || parts[3].isBlank()) {
        throw new AssertionError("not \"rule | element | what axe says | reason\": " + line);
      }
      return new Entry(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip());
    }

    boolean covers(Fault fault) {
      int end = fault.detail().indexOf(": ");
      return fault.rule().equals("unsure " + rule)
          && matches(fault.detail().substring(0, end))
          && fault.detail().startsWith(says, end + 2);
    }

    /** A star stands for any end. */
    private boolean matches(String named) {
      return element.endsWith("*")
          ? named.startsWith(element.substring(0, element.length() - 1))
          : named.equals(element);
    }
  }

  Unsure(List<String> lines) {
    List<Entry> read = new ArrayList<>();
    lines.stream()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .map(Entry::of)
        .forEach(read::add);
    entries = List.copyOf(read);
  }

  static Unsure read() throws IOException {
    return new Unsure(Files.readAllLines(FILE));
  }

  boolean covers(Fault fault) {
    List<Entry> covering = entries.stream().filter(entry -> entry.covers(fault)).toList();
    used.addAll(covering);
    return !covering.isEmpty();
  }

  /** Entries that nothing has needed so far. */
  List<Entry> unneeded() {
    return entries.stream().filter(entry -> !used.contains(entry)).toList();
  }
}
