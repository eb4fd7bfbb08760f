package se.utfall.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.stats.Change;
import se.utfall.stats.NoChange;
import se.utfall.stats.Standing;
import se.utfall.stats.TargetResult;

/** Which phrases tell of one indicator, in the order in which they are read. */
final class Story {
  private static final int MORE = 3;

  private final Facts facts;
  private final boolean compares;

  /** The story of an indicator; whether others of the area have something to compare with. */
  Story(Facts facts, boolean compares) {
    this.facts = facts;
    this.compares = compares;
  }

  List<String> phrases() {
    if (facts.now().isEmpty()) {
      return without();
    }
    List<String> phrases = new ArrayList<>(facts.isAnswer() ? answer() : level());
    List<Point> points = new ArrayList<>(points());
    points.sort(Comparator.comparing(Point::rank));
    List<Point> chosen = new ArrayList<>(points.subList(0, Math.min(MORE, points.size())));
    new BesideOthers(facts, compares)
        .phrase()
        .ifPresent(phrase -> chosen.add(new Point(phrase, 4, 0)));
    chosen.sort(Comparator.comparing(Point::place));
    chosen.forEach(point -> phrases.add(point.phrase()));
    return phrases;
  }

  private List<String> without() {
    return Standing.of(facts.indicator(), facts.edition()).stream()
        .map(standing -> "missing.stands." + standing.group().id())
        .toList();
  }

  private List<String> answer() {
    boolean changed = facts.change().filter(c -> c.difference().signum() != 0).isPresent();
    List<String> phrases = new ArrayList<>(List.of(changed ? "answer.changed" : "answer"));
    facts.beside().ifPresent(beside -> phrases.add("answer.others"));
    return phrases;
  }

  private List<String> level() {
    Optional<Change> change = facts.change();
    if (change.isPresent()) {
      return List.of("change." + OverTime.sign(change.get().difference(), "up", "same", "down"));
    }
    Optional<NoChange> why = NoChange.of(facts.indicator(), facts.edition());
    return why.filter(w -> w == NoChange.FIRST).isPresent()
        ? List.of("level", "new")
        : why.filter(w -> w == NoChange.BREAK).isPresent()
            ? List.of("level", "break" + (reason().isEmpty() ? "" : ".reasoned"))
            : List.of("level");
  }

  /** Why earlier figures can't be compared, where the data say so in a whole sentence. */
  Optional<String> reason() {
    return facts.indicator().breaks().stream()
        .filter(b -> b.from().compareTo(facts.edition()) <= 0)
        .reduce((a, b) -> b)
        .map(b -> b.reason().strip())
        .filter(reason -> reason.endsWith("."));
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    if (!facts.isAnswer()) {
      points.addAll(new OverTime(facts).points());
      sexes().ifPresent(points::add);
      standing().ifPresent(points::add);
      Units.of(facts).ifPresent(units -> points.add(new Point("units", 7, 7)));
    }
    target().ifPresent(points::add);
    return points;
  }

  private Optional<Point> sexes() {
    Optional<Sexes> sexes = Sexes.of(facts);
    if (sexes.isEmpty()) {
      return Sexes.isMissing(facts)
          ? Optional.of(new Point("sexes.missing", 6, 8))
          : Optional.empty();
    }
    boolean equal = sexes.get().gap().higher().isEmpty();
    int trend = sexes.get().trend();
    String phrase = equal ? "equal" : trend < 0 ? "closer" : trend > 0 ? "wider" : "apart";
    return Optional.of(new Point("sexes." + phrase, 6, 2));
  }

  private Optional<Point> standing() {
    return Standing.of(facts.indicator(), facts.edition())
        .map(
            standing ->
                new Point(
                    "stands."
                        + standing.group().id()
                        + (standing.rank().isPresent() && standing.participants().isPresent()
                            ? ".ranked"
                            : ""),
                    5,
                    4));
  }

  private Optional<Point> target() {
    return TargetResult.of(facts.indicator(), facts.edition())
        .flatMap(TargetResult::reached)
        .map(reached -> new Point(reached ? "target.reached" : "target.missed", 8, 5));
  }
}
