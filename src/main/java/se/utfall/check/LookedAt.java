package se.utfall.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Amount;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Reading;
import se.utfall.claim.Subject;
import se.utfall.claim.Told;
import se.utfall.claim.When;
import se.utfall.model.Unit;

/** Whether an expression, or what it was judged by, has something that words name. */
record LookedAt(Named named, Evidence evidence, Vocabulary vocabulary) {
  private static final BigDecimal NEARLY_HALF = BigDecimal.valueOf(45);

  boolean has(WordKind kind) {
    return isInName(kind)
        || new ComparedWith(this).has(kind)
        || new SaidOfTime(this).has(kind)
        || new Counted(this).has(kind);
  }

  /** In the name of a comparison, a branch or an indicator. */
  private boolean isInName(WordKind kind) {
    return names()
        .anyMatch(name -> vocabulary.hits(Token.of(name)).stream().anyMatch(h -> h.kind() == kind));
  }

  Stream<String> names() {
    Stream<String> said = named.subjects().stream().flatMap(subject -> subject.name().stream());
    Stream<String> read = evidence.readings().stream().flatMap(reading -> reading.name().stream());
    return Stream.concat(titles(), Stream.concat(said, read));
  }

  Stream<String> titles() {
    return evidence.readings().stream()
        .flatMap(reading -> reading.indicator().stream())
        .flatMap(indicator -> Stream.of(indicator.title(), indicator.shortTitle()))
        .distinct();
  }

  /** So many of so many, as the data tell it. */
  Stream<Told.Among> counts() {
    return told().filter(Told.Among.class::isInstance).map(Told.Among.class::cast);
  }

  /** Shares that were looked at; of several subjects it is their number that counts. */
  Stream<BigDecimal> percents() {
    boolean several = !named.quantities().isEmpty();
    return several ? Stream.empty() : shares();
  }

  private Stream<BigDecimal> shares() {
    return figures()
        .filter(m -> m.kind() == Told.Kind.VALUE || m.kind() == Told.Kind.PERCENT)
        .filter(m -> m.indicator().map(i -> i.unit() == Unit.PERCENT).orElse(true))
        .map(Told.Measured::number);
  }

  /** So many of so many in percent. */
  Stream<BigDecimal> parts() {
    return counts()
        .filter(count -> !count.place() && count.of() > 0)
        .map(
            count ->
                BigDecimal.valueOf(count.n())
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(count.of()), MathContext.DECIMAL64));
  }

  /** Figures in whatever unit, and counts, but no differences. */
  Stream<BigDecimal> values() {
    return figures()
        .filter(m -> m.kind() == Told.Kind.VALUE || m.kind() == Told.Kind.COUNT)
        .map(Told.Measured::number);
  }

  /** Whether the expression itself has a number. */
  boolean hasAmount(BigDecimal number) {
    return named.amounts().stream().anyMatch(amount -> amount.number().compareTo(number) == 0);
  }

  /** Figures that were looked at. */
  private Stream<Told.Measured> figures() {
    return measured(evidence.readings().stream().map(Reading::told));
  }

  /** Numbers that were looked at, and those that tell what is true of them. */
  Stream<Told.Measured> measured() {
    return measured(told());
  }

  private static Stream<Told.Measured> measured(Stream<Told> told) {
    return told.filter(Told.Measured.class::isInstance).map(Told.Measured.class::cast);
  }

  Stream<Told> told() {
    return Stream.concat(evidence.readings().stream().map(Reading::told), evidence.amounts());
  }

  /** Among all municipalities. */
  boolean isPlaced() {
    return named.conditions(Condition.Stands.class).findAny().isPresent()
        || named.conditions(Condition.First.class).findAny().isPresent()
        || named.conditions(Condition.Varies.class).findAny().isPresent()
        || named.subjects().stream().map(Subject::measure).anyMatch(Measure.Rank.class::isInstance);
  }

  boolean isRow() {
    return named.since().anyMatch(s -> s instanceof Since.Run || s instanceof Since.Each);
  }

  /** "Halverats", "fördubblats": so large a part of what it was. */
  boolean isRelative() {
    return named.amounts().stream()
        .anyMatch(
            a ->
                a.unit() == Amount.Unit.FRACTION
                    || (a.unit() == Amount.Unit.PERCENT && a.number().compareTo(NEARLY_HALF) >= 0));
  }

  /** The years of all periods that it looks at or names. */
  Set<Integer> years() {
    return Stream.concat(
            evidence.readings().stream()
                .flatMap(r -> Stream.concat(r.period().stream(), r.from().stream())),
            named.whens().stream()
                .filter(When.At.class::isInstance)
                .map(when -> ((When.At) when).period()))
        .flatMap(p -> Stream.of(p.start().getYear(), p.end().getYear()))
        .collect(Collectors.toSet());
  }

  /** How many years apart two of the periods are. */
  boolean spans(int years) {
    List<Integer> all = List.copyOf(years());
    return all.stream().anyMatch(year -> all.contains(year + years));
  }
}
