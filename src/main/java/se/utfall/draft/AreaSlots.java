package se.utfall.draft;

import se.utfall.model.Comparison;
import se.utfall.model.StatedStanding.Group;

/** What fills the places in a phrase about a whole area. */
final class AreaSlots implements Slots {
  private final Commission commission;
  private final AreaCount count;
  private final Vocabulary words;

  AreaSlots(Commission commission, AreaCount count, Vocabulary words) {
    this.commission = commission;
    this.count = count;
    this.words = words;
  }

  @Override
  public String word(String name) {
    return switch (name) {
      case "own" -> Noun.escaped(commission.own());
      case "in" -> words.period(commission.edition());
      case "others" -> count.others().map(b -> IndicatorWords.others(words, b)).orElse("");
      case "n-improved" -> words.number(count.improved());
      case "n-worsened" -> words.number(count.worsened());
      case "n-judged" -> words.number(count.compared());
      case "n-better" -> words.number(count.better());
      case "n-worse" -> words.number(count.worse());
      case "n-best" -> words.number(count.standings().best());
      case "n-worst" -> words.number(count.standings().worst());
      case "comparable" -> count.compared() == indicators() ? "" : words.text(name);
      case "n-new" -> words.number(count.fresh());
      case "n-broken" -> words.number(count.broken());
      default -> throw Slots.unknown(name);
    };
  }

  @Override
  public String figure(String name) {
    throw Slots.unknown(name);
  }

  @Override
  public String claim(String name) {
    return switch (name) {
      case "improved" -> some(count.improved(), count.changes(), Expressions.improved());
      case "none-improved" -> Expressions.inArea("inga", Expressions.improved());
      case "worsened" -> some(count.worsened(), count.changes(), Expressions.worsened());
      case "none-worsened" -> Expressions.inArea("inga", Expressions.worsened());
      case "better" -> some(count.better(), count.compared(), Expressions.better(others()));
      case "none-better" -> Expressions.inArea("inga", Expressions.better(others()));
      case "worse" -> some(count.worse(), count.compared(), Expressions.worse(others()));
      case "none-worse" -> Expressions.inArea("inga", Expressions.worse(others()));
      case "best" ->
          Expressions.inArea(
              Integer.toString(count.standings().best()), Expressions.in(Group.BEST));
      case "worst" ->
          Expressions.inArea(
              Integer.toString(count.standings().worst()), Expressions.in(Group.WORST));
      case "new" -> Expressions.inArea(Integer.toString(count.fresh()), Expressions.isNew());
      case "broken" -> Expressions.inArea(Integer.toString(count.broken()), Expressions.broken());
      case "nothing" -> Expressions.unchecked("området har inga nyckeltal");
      default -> throw Slots.unknown(name);
    };
  }

  private String some(int n, int all, String condition) {
    return Expressions.inArea(
        n == all && count.directed() ? "alla" : Integer.toString(n), condition);
  }

  private int indicators() {
    return commission.area().indicators().size();
  }

  private Comparison others() {
    return count.others().orElseThrow().series().comparison();
  }
}
