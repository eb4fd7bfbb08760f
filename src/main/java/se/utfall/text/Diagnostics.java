package se.utfall.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a run has found so far; filled from any thread, read sorted by place. */
public final class Diagnostics {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private final Queue<Waived> waived = new ConcurrentLinkedQueue<>();
  private final boolean strict;

  public Diagnostics() {
    this(false);
  }

  /** Findings of a run, which is strict if a warning, too, stops publishing. */
  public Diagnostics(boolean strict) {
    this.strict = strict;
  }

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void add(Position at, Rule rule, String... args) {
    add(Diagnostic.of(at, rule, args));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.rule().severity() == Severity.ERROR);
  }

  public boolean isStrict() {
    return strict;
  }

  /** Whether nothing may be published; what more can be found is still worth finding. */
  public boolean stopPublishing() {
    return hasErrors() || (strict && !found.isEmpty());
  }

  /** Takes a warning out of what counts; nothing with an error is ever published. */
  public void waive(Diagnostic warning, String reason, LocalDate until) {
    if (warning.rule().severity() == Severity.ERROR) {
      throw new IllegalArgumentException(warning.rule().id());
    }
    found.removeIf(warning::equals);
    waived.add(new Waived(warning, reason, until));
  }

  /** What has been waived, by path, line and column. */
  public List<Waived> waived() {
    return waived.stream().sorted().toList();
  }

  /** All findings that are not waived, each once, by path, line and column. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    return all.stream().distinct().sorted().toList();
  }
}
