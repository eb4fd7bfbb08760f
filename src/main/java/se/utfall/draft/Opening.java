package se.utfall.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Unit;
import se.utfall.stats.Change;

/** The first paragraph: what the indicators of an area say together. */
final class Opening {
  private final List<Facts> told;
  private final Vocabulary words;
  private final Writer writer;
  private final AreaCount count;
  private final AreaSlots slots;

  Opening(Commission commission, List<Facts> told, Vocabulary words, Writer writer) {
    this.told = told;
    this.words = words;
    this.writer = writer;
    this.count = AreaCount.of(commission, told);
    this.slots = new AreaSlots(commission, count, words);
  }

  List<String> sentences() {
    List<String> said = new ArrayList<>();
    List<String> changes = changes().toList();
    changes.forEach(phrase -> said.add(writer.say(phrase, slots)));
    if (!changes.isEmpty()) {
      extreme(Change.Verdict.IMPROVED, "area.rise").ifPresent(said::add);
      extreme(Change.Verdict.WORSENED, "area.fall").ifPresent(said::add);
    }
    comparison().forEach(said::add);
    standings().ifPresent(phrase -> said.add(writer.say(phrase, slots)));
    lacks().forEach(phrase -> said.add(writer.say(phrase, slots)));
    missing().forEach(said::add);
    return said;
  }

  private Optional<String> standings() {
    int judged = count.standings().judged();
    int best = count.standings().best();
    int worst = count.standings().worst();
    return judged < 2 || best + worst == 0
        ? Optional.empty()
        : Optional.of(best == 0 ? "area.worst" : worst == 0 ? "area.best.only" : "area.best");
  }

  /** Those of which nothing else is said, by why they have no figure. */
  private Stream<String> missing() {
    List<Facts> silent = told.stream().filter(Facts::isSilent).toList();
    return silent.stream()
        .map(Facts::reason)
        .distinct()
        .map(
            reason ->
                writer.say(
                    "area.missing." + reason.id(),
                    new SeveralSlots(
                        silent.stream().filter(f -> f.reason() == reason).toList(), words)));
  }

  private Stream<String> changes() {
    if (count.changes() < 2) {
      return Stream.empty();
    }
    if (count.improved() == count.changes() && count.directed()) {
      return Stream.of("area.improved.all");
    }
    if (count.improved() == 0) {
      return Stream.of(count.worsened() == 0 ? "area.unchanged" : "area.improved.none");
    }
    return Stream.of(count.worsened() == 0 ? "area.improved.only" : "area.improved.most");
  }

  private Stream<String> comparison() {
    if (count.others().isEmpty()) {
      List<Facts> alone =
          told.stream().filter(f -> f.now().isPresent() && f.awaited().isPresent()).toList();
      return alone.isEmpty()
          ? Stream.empty()
          : Stream.of(writer.say("area.beside.missing", new SeveralSlots(alone, words)));
    }
    return counted().map(phrase -> writer.say(phrase, slots));
  }

  private Stream<String> counted() {
    if (count.compared() < 2) {
      return Stream.empty();
    }
    if (count.better() == count.compared() && count.directed()) {
      return Stream.of(count.compared() == 2 ? "area.beside.both" : "area.beside.all");
    }
    if (count.better() == 0) {
      return Stream.of(count.worse() == 0 ? "area.beside.equal" : "area.beside.none");
    }
    return Stream.of(count.worse() == 0 ? "area.beside.only" : "area.beside.most");
  }

  /** The largest change of several in one unit, if none is as large. */
  private Optional<String> extreme(Change.Verdict verdict, String phrase) {
    List<Facts> moved = told.stream().filter(f -> verdict(f).equals(Optional.of(verdict))).toList();
    Optional<Facts> most = moved.stream().max(Comparator.comparing(Opening::change));
    return most.filter(m -> moved.size() > 1 && isRanked(moved) && !isSharedBy(m, moved))
        .map(m -> writer.say(phrase, new IndicatorSlots(m, words)));
  }

  private static boolean isRanked(List<Facts> moved) {
    return moved.stream().allMatch(f -> f.indicator().unit() == Unit.PERCENT);
  }

  private static boolean isSharedBy(Facts most, List<Facts> moved) {
    return moved.stream().filter(f -> change(f).compareTo(change(most)) == 0).count() > 1;
  }

  private static Optional<Change.Verdict> verdict(Facts facts) {
    return facts.isAnswer() ? Optional.empty() : facts.change().map(Change::verdict);
  }

  private static BigDecimal change(Facts facts) {
    return facts.changeSize().map(Size::weight).orElse(BigDecimal.ZERO);
  }

  private Stream<String> lacks() {
    return Stream.of(lack("area.new", count.fresh()), lack("area.break", count.broken()))
        .flatMap(Optional::stream);
  }

  private static Optional<String> lack(String phrase, int n) {
    return n < 2 ? Optional.empty() : Optional.of(phrase);
  }
}
