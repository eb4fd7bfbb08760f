package se.utfall.kolada;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.utfall.content.Field;
import se.utfall.content.KoladaFile.SnapshotEntry;
import se.utfall.content.SpreadFile.Line;
import se.utfall.content.SpreadWriter;
import se.utfall.kolada.Wanted.Target;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** An indicator's values as they are in Kolada now, for the file that they belong in. */
public record Snapshot(Target target, Kpi kpi, List<Line> lines) {

  /** What is not as it was when the file was written. */
  public Difference difference() {
    return Difference.of(target.before(), lines);
  }

  /** Whether nothing was there before. */
  public boolean isFirst() {
    return target.before().isEmpty();
  }

  /** What it was called before, if it is called something else now. */
  public Optional<String> earlierTitle() {
    return target.told().flatMap(one -> one.title().value()).filter(t -> !t.equals(kpi.title()));
  }

  /** Whether it was described in other words. */
  public boolean isRedefined() {
    return target
        .told()
        .filter(one -> !one.definition().value().orElse("").equals(kpi.description()))
        .isPresent();
  }

  public String path() {
    return target.survey().path() + "/" + target.name();
  }

  /** Reports periods that have fewer numbers than they had, and an indicator that has none. */
  void review(Diagnostics doubts) {
    Map<String, Long> now = Difference.numbers(lines);
    Position at = Position.file(path());
    if (now.isEmpty()) {
      doubts.add(at, Rule.KOLADA_NOTHING, kpi.id());
    }
    Difference.numbers(target.before())
        .forEach(
            (period, before) -> {
              long after = now.getOrDefault(period, 0L);
              if (after < before) {
                doubts.add(
                    at,
                    Rule.KOLADA_FEWER,
                    kpi.id(),
                    period,
                    Long.toString(before),
                    Long.toString(after));
              }
            });
  }

  SnapshotEntry entry(LocalDate day) {
    Position at = Position.file(path());
    return new SnapshotEntry(
        Field.of(at, target.name()),
        Field.of(at, kpi.id()),
        Field.of(at, day),
        Field.of(at, kpi.title()),
        kpi.description().isEmpty() ? Field.absent(at) : Field.of(at, kpi.description()),
        Field.of(at, (int) lines.stream().filter(line -> line.value().isPresent()).count()),
        Field.of(at, SpreadWriter.fingerprint(lines)));
  }
}
