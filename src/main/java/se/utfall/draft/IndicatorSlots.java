package se.utfall.draft;

import java.util.Optional;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Comparison;
import se.utfall.model.Period;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.stats.Standing;

/** What fills the places in a phrase about one indicator. */
final class IndicatorSlots implements Slots {
  private final Facts facts;
  private final Expressions say;
  private final IndicatorWords words;

  IndicatorSlots(Facts facts, Vocabulary vocabulary) {
    this.facts = facts;
    this.say = new Expressions(facts);
    this.words = new IndicatorWords(facts, vocabulary);
  }

  @Override
  public String word(String name) {
    return words.word(name);
  }

  @Override
  public String figure(String name) {
    return switch (name) {
      case "now" -> say.figure(facts.edition());
      case "before" -> say.figure(change().from());
      case "first" -> say.figure(first());
      case "last" -> say.figure(IndicatorWords.last(facts).orElseThrow());
      case "other" -> say.figure(comparison());
      case "more" -> say.figure(sexes().more());
      case "fewer" -> say.figure(fewer());
      case "sex-gap" -> say.difference(sexes().more(), fewer());
      case "rank" -> say.rank();
      case "span" -> say.span();
      case "low" -> say.branch(units().low());
      case "high" -> say.branch(units().high());
      default -> throw Slots.unknown(name);
    };
  }

  @Override
  public String claim(String name) {
    return switch (name) {
      case "change" -> say.moved(degree(facts.changeSize()), sign(change()), change());
      case "change-judged" -> say.judged(Degree.PLAIN, improved(), change());
      case "most" -> say.movedMost(improved());
      case "margin" -> Expressions.unchecked("felmarginaler prövas inte");
      case "new" -> say.is(AreaExpressions.isNew());
      case "broken" -> say.is(AreaExpressions.broken());
      case "missing" -> say.is("saknas");
      case "known" -> say.is("inte saknas");
      case "secret" -> say.is("sekretess");
      case "target" -> say.is("når målet");
      case "target-missed" -> say.is("inte når målet");
      case "stands" ->
          say.stands(Standing.of(facts.indicator(), facts.edition()).orElseThrow().group());
      default -> name.startsWith("sexes") ? sexes(name) : comparison(name);
    };
  }

  private String comparison(String name) {
    Degree degree = degree(facts.gapSize());
    return switch (name) {
      case "beside" -> say.compared(degree, gap().difference().signum(), comparison());
      case "beside-judged" -> say.comparedJudged(degree, isBetter(), comparison());
      case "beside-behind" -> say.comparedJudged(Degree.PLAIN, false, comparison());
      case "double" -> say.twice(comparison());
      case "other-missing" -> say.missing(facts.awaited().orElseThrow());
      default -> past(name);
    };
  }

  private String past(String name) {
    Past past = Past.of(facts);
    return switch (name) {
      case "run" -> say.run(past.run());
      case "best" -> say.is("bästa någonsin");
      case "worst" -> say.is("sämsta någonsin");
      case "highest" -> say.is("högsta någonsin");
      case "lowest" -> say.is("lägsta någonsin");
      case "same-as-first" -> say.compared(Degree.PLAIN, 0, first());
      case "above-first", "below-first" ->
          say.compared(degree(past.sinceFirst()), past.difference().signum(), first());
      default -> throw Slots.unknown(name);
    };
  }

  private String sexes(String name) {
    return switch (name) {
      case "sexes" -> say.compared(sexes().size().degree(), sexes().more(), fewer());
      case "sexes-plain" -> say.compared(Degree.PLAIN, sexes().more(), fewer());
      case "sexes-equal" -> say.equal(Sex.WOMEN, Sex.MEN);
      case "sexes-closer" -> say.gapMoved(false, change());
      case "sexes-wider" -> say.gapMoved(true, change());
      case "sexes-missing" -> say.missing(Sex.WOMEN, Sex.MEN);
      default -> throw Slots.unknown(name);
    };
  }

  private Sex fewer() {
    return sexes().more() == Sex.WOMEN ? Sex.MEN : Sex.WOMEN;
  }

  private static Degree degree(Optional<Size> size) {
    return size.map(Size::degree).orElse(Degree.PLAIN);
  }

  private static int sign(Change change) {
    return change.difference().signum();
  }

  private boolean improved() {
    return change().verdict() == Change.Verdict.IMPROVED;
  }

  private boolean isBetter() {
    return gap().verdict() == Gap.Verdict.BETTER;
  }

  private Period first() {
    return Past.of(facts).first().orElseThrow();
  }

  private Change change() {
    return facts.change().orElseThrow();
  }

  private Gap gap() {
    return facts.gap().orElseThrow();
  }

  private Sexes sexes() {
    return Sexes.of(facts).orElseThrow();
  }

  private Units units() {
    return Units.of(facts).orElseThrow();
  }

  private Comparison comparison() {
    return facts.beside().orElseThrow().series().comparison();
  }
}
