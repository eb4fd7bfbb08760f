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
      case "improved" -> some(count.improved(), count.changes(), AreaExpressions.improved());
      case "none-improved" -> AreaExpressions.inArea("inga", AreaExpressions.improved());
      case "worsened" -> some(count.worsened(), count.changes(), AreaExpressions.worsened());
      case "none-worsened" -> AreaExpressions.inArea("inga", AreaExpressions.worsened());
      case "better" -> some(count.better(), count.compared(), AreaExpressions.better(others()));
      case "none-better" -> AreaExpressions.inArea("inga", AreaExpressions.better(others()));
      case "worse" -> some(count.worse(), count.compared(), AreaExpressions.worse(others()));
      case "none-worse" -> AreaExpressions.inArea("inga", AreaExpressions.worse(others()));
      case "best" ->
          AreaExpressions.inArea(
              Integer.toString(count.standings().best()), AreaExpressions.in(Group.BEST));
      case "worst" ->
          AreaExpressions.inArea(
              Integer.toString(count.standings().worst()), AreaExpressions.in(Group.WORST));
      case "new" ->
          AreaExpressions.inArea(Integer.toString(count.fresh()), AreaExpressions.isNew());
      case "broken" ->
          AreaExpressions.inArea(Integer.toString(count.broken()), AreaExpressions.broken());
      default -> throw Slots.unknown(name);
    };
  }

  private String some(int n, int all, String condition) {
    return AreaExpressions.inArea(
        n == all && count.directed() ? "alla" : Integer.toString(n), condition);
  }

  private int indicators() {
    return commission.area().indicators().size();
  }

  private Comparison others() {
    return count.others().orElseThrow().series().comparison();
  }
}
