package se.utfall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a run has found so far; filled from any thread, read sorted by place. */
public final class Diagnostics {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void add(Position at, Rule rule, String... args) {
    add(Diagnostic.of(at, rule, args));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.rule().severity() == Severity.ERROR);
  }

  /** All findings, each once, by path, line and column. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    return all.stream().distinct().sorted().toList();
  }
}
