package se.utfall.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Direction;
import se.utfall.stats.Change;
import se.utfall.stats.ChangeMargin;
import se.utfall.stats.Gap;
import se.utfall.stats.NoChange;
import se.utfall.stats.Standing;
import se.utfall.stats.TargetResult;

/** Which phrases tell of one indicator, in the order in which they are read. */
final class Story {
  private static final int MORE = 3;
  private static final int LONGEST_RUN = 10;
  private static final BigDecimal TWO = new BigDecimal(2);

  private final Facts facts;
  private final boolean compares;
  private final Past past;

  /** The story of an indicator; whether others of the area have something to compare with. */
  Story(Facts facts, boolean compares) {
    this.facts = facts;
    this.compares = compares;
    this.past = Past.of(facts);
  }

  /** A phrase that could be said, where it stands and how soon it is left out. */
  private record Point(String phrase, int place, int rank) {}

  List<String> phrases() {
    if (facts.now().isEmpty()) {
      return without();
    }
    List<String> phrases = new ArrayList<>(facts.isAnswer() ? answer() : level());
    List<Point> points = new ArrayList<>(points());
    points.sort(Comparator.comparing(Point::rank));
    List<Point> chosen = new ArrayList<>(points.subList(0, Math.min(MORE, points.size())));
    beside().ifPresent(phrase -> chosen.add(new Point(phrase, 4, 0)));
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
      return List.of("change." + sign(change.get().difference(), "up", "same", "down"));
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

  private static String sign(BigDecimal difference, String up, String same, String down) {
    return difference.signum() == 0 ? same : difference.signum() > 0 ? up : down;
  }

  private List<Point> points() {
    List<Point> points = new ArrayList<>();
    if (!facts.isAnswer()) {
      turn().ifPresent(points::add);
      margin().or(this::time).ifPresent(points::add);
      sexes().ifPresent(points::add);
      standing().ifPresent(points::add);
      Units.of(facts).ifPresent(units -> points.add(new Point("units", 7, 7)));
    }
    target().ifPresent(points::add);
    return points;
  }

  /** Which way is good is said where it isn't the usual way. */
  private Optional<Point> turn() {
    return facts
        .change()
        .filter(c -> facts.indicator().direction() == Direction.LOWER)
        .filter(c -> c.difference().signum() != 0)
        .map(c -> new Point(isGood(c) ? "turn.good" : "turn.bad", 1, 0));
  }

  private Optional<Point> margin() {
    return facts
        .change()
        .filter(c -> ChangeMargin.covers(facts.indicator().own(), c))
        .map(c -> new Point("margin", 2, 1));
  }

  /** The longest view back that says anything. */
  private Optional<Point> time() {
    int run = past.run();
    int extreme = past.extreme();
    if (Math.abs(run) > 1 && Math.abs(run) <= LONGEST_RUN && (past.isAllRun() || extreme == 0)) {
      return Optional.of(new Point(run > 0 ? "run.up" : "run.down", 3, 3));
    }
    return extreme == 0
        ? back()
        : Optional.of(new Point(extremeWord(extreme, extreme * facts.good()), 3, 3));
  }

  private static String extremeWord(int sign, int good) {
    return good == 0 ? (sign > 0 ? "highest" : "lowest") : good > 0 ? "best" : "worst";
  }

  /** A fall and a rise, or the other way round, seen from where it began. */
  private Optional<Point> back() {
    return past.first()
        .filter(first -> facts.change().filter(c -> !c.from().equals(first)).isPresent())
        .filter(first -> facts.change().filter(c -> c.difference().signum() != 0).isPresent())
        .map(first -> sign(past.difference(), "above", "same", "below"))
        .map(side -> new Point("back." + side, 3, 6));
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

  private Optional<String> beside() {
    if (facts.isAnswer()) {
      return Optional.empty();
    }
    return facts
        .gap()
        .map(this::beside)
        .or(
            () ->
                facts.awaited().isEmpty() || !compares
                    ? Optional.empty()
                    : Optional.of("beside.missing"));
  }

  private String beside(Gap gap) {
    if (gap.verdict() == Gap.Verdict.EQUAL) {
      return "beside.equal";
    }
    boolean worse = gap.verdict() == Gap.Verdict.WORSE;
    int change = mood();
    if (isDouble()) {
      return worse && change > 0 ? "beside.double.bad" : "beside.double.plain";
    }
    if (facts.good() == 0) {
      return "beside.plain." + sign(gap.difference(), "up", "", "down");
    }
    int agrees = worse ? -change : change;
    String mood = agrees > 0 ? "agree" : agrees < 0 ? "contrast" : "plain";
    return "beside." + (worse ? "behind." : "ahead.") + mood;
  }

  /** 1 after good news of the change, -1 after bad, 0 after none. */
  private int mood() {
    return facts.change().map(c -> c.difference().signum() * facts.good()).orElse(0);
  }

  private boolean isDouble() {
    BigDecimal now = facts.now().orElseThrow();
    return facts
        .beside()
        .filter(b -> b.figure().signum() > 0)
        .filter(b -> now.compareTo(b.figure().multiply(TWO)) > 0)
        .isPresent();
  }

  private static boolean isGood(Change change) {
    return change.verdict() == Change.Verdict.IMPROVED;
  }
}
