package se.utfall.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.check.Placed;
import se.utfall.check.Spot;
import se.utfall.check.Stated;
import se.utfall.text.Position;
import se.utfall.text.Saying;

/** Explains the claims and figures on a line of a file. */
record LineExplainer(Asked asked) {

  Reply answer(String file, int line) {
    List<Explanation> found = new ArrayList<>();
    asked.grounds().stated().stream()
        .filter(s -> isIn(file, s.at()) && s.at().line() <= line && line <= s.end().line())
        .map(new ClaimExplainer()::explain)
        .forEach(found::add);
    asked.written().entrySet().stream()
        .filter(entry -> isIn(file, entry.getValue()) && entry.getValue().line() == line)
        .sorted(Map.Entry.comparingByValue())
        .flatMap(entry -> figure(entry.getKey()))
        .forEach(found::add);
    return found.isEmpty() ? nothing(file, line) : new Reply.Known(found);
  }

  private Stream<Explanation> figure(Spot spot) {
    return Placed.of(asked.grounds().surveys())
        .filter(placed -> placed.survey().slug().equals(spot.survey()))
        .filter(placed -> placed.indicator().id().equals(spot.indicator()))
        .flatMap(placed -> figure(placed, spot));
  }

  private Stream<Explanation> figure(Placed placed, Spot spot) {
    return switch (spot.part()) {
      case SPREAD, STANDING -> new FigureExplainer(asked, placed).standing(spot.period()).stream();
      case OWN, COMPARISON, WOMEN, MEN, BRANCH, TARGET -> value(placed, spot);
    };
  }

  private Stream<Explanation> value(Placed placed, Spot spot) {
    return Parts.of(placed.indicator()).all().stream()
        .map(Parts.Named::part)
        .filter(part -> part.kind() == spot.part() && part.name().equals(spot.name()))
        .flatMap(part -> new FigureExplainer(asked, placed).explain(part, spot.period()).stream());
  }

  private Reply nothing(String file, int line) {
    List<String> lines =
        Stream.concat(
                asked.grounds().stated().stream().map(Stated::at),
                asked.written().values().stream())
            .filter(at -> isIn(file, at))
            .map(Position::line)
            .distinct()
            .sorted()
            .map(n -> Integer.toString(n))
            .toList();
    Saying where = Saying.text(file);
    return new Reply.Unknown(
        lines.isEmpty()
            ? Saying.of("cli.explain.no-file", where)
            : Saying.of(
                "cli.explain.no-line",
                where,
                Saying.text("" + line),
                Saying.text(lines.stream().collect(Collectors.joining(", ")))),
        Optional.empty());
  }

  /** A file can be named by the end of its path. */
  private static boolean isIn(String file, Position at) {
    String wanted = file.replace('\\', '/');
    return at.path().equals(wanted) || at.path().endsWith("/" + wanted);
  }
}
