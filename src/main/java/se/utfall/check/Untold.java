package se.utfall.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.check.Republishing.Changed;
import se.utfall.check.Republishing.Line;
import se.utfall.check.Spot.Part;
import se.utfall.claim.Reading;
import se.utfall.model.OpenSeries;
import se.utfall.model.Period;
import se.utfall.model.Value;
import se.utfall.text.Diagnostic;
import se.utfall.text.Position;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/**
 * Says that published figures have changed and nobody has told it.
 *
 * @param written where each figure stands in the content
 * @param file where corrections are written down
 */
record Untold(Grounds grounds, Map<Spot, Position> written, Position file, LocalDate built) {

  /** What is wrong, what it means for texts, and what can be pasted into the file. */
  Diagnostic of(
      Line line, List<Changed> untold, Optional<Placed> placed, Optional<OpenSeries> series) {
    Changed first = untold.get(0);
    Position at =
        series
            .flatMap(
                s ->
                    Optional.ofNullable(
                        written.get(
                            placed
                                .orElseThrow()
                                .at(Part.valueOf(s.whose().name()), s.name(), first.period()))))
            .orElse(file);
    List<Saying> details =
        Stream.of(
                untold.stream().map(changed -> said(changed, placed)),
                placed.stream().flatMap(one -> claims(one, untold)),
                entry(line, untold, placed).map(Saying::text))
            .flatMap(lines -> lines)
            .toList();
    return Diagnostic.of(at, Rule.CORRECTION_MISSING, line.indicator(), first.was().title())
        .with(details);
  }

  private static Saying said(Changed changed, Optional<Placed> placed) {
    Saying period = Saying.text(changed.period().toString());
    if (Republishing.isDelicate(placed, changed.period())) {
      return Saying.of("correction.withheld", period);
    }
    Saying was = Explained.digits(changed.was().value());
    return changed
        .now()
        .flatMap(Value::exact)
        .map(now -> Saying.of("correction.changed", period, was, Explained.digits(now)))
        .orElseGet(() -> Saying.of("correction.gone", period, was));
  }

  /** The claims and figures in texts that rest on what has changed. */
  private Stream<Saying> claims(Placed placed, List<Changed> untold) {
    List<Period> periods = untold.stream().map(Changed::period).toList();
    return grounds.stated().stream()
        .filter(stated -> stated.readings().stream().anyMatch(r -> isOf(r, placed, periods)))
        .map(
            stated ->
                Saying.of(
                    "correction.claim",
                    Saying.text(stated.at().toString()),
                    Saying.text(stated.statement().expression())));
  }

  private static boolean isOf(Reading reading, Placed placed, List<Period> periods) {
    return reading.indicator().filter(placed.indicator()::equals).isPresent()
        && reading.period().filter(periods::contains).isPresent();
  }

  /** What can be pasted into the file, but for the words. */
  private Stream<String> entry(Line line, List<Changed> untold, Optional<Placed> placed) {
    List<String> lines = new ArrayList<>();
    lines.add("- date: " + built);
    lines.add("  kind: error");
    lines.add("  survey: " + line.survey());
    lines.add("  indicator: " + line.indicator());
    if (placed.isEmpty()) {
      lines.add("  title: " + quoted(untold.get(0).was().title()));
    }
    if (!line.series().equals(OpenSeries.OWN)) {
      lines.add("  series: " + quoted(line.series()));
    }
    lines.add("  was:");
    for (Changed changed : untold) {
      boolean secret = Republishing.isDelicate(placed, changed.period());
      String was = secret ? "suppressed" : changed.was().value().toPlainString();
      lines.add("    " + quoted(changed.period().toString()) + ": " + was);
    }
    lines.add("  what: …");
    lines.add("  why: …");
    return lines.stream();
  }

  /** As YAML where a text may hold signs. */
  private static String quoted(String text) {
    return text.matches("[\\p{L}0-9][\\p{L}0-9 -]*")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
