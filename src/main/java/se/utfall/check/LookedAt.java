package se.utfall.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.claim.Amount;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Condition.Term;
import se.utfall.claim.Evidence;
import se.utfall.claim.Measure;
import se.utfall.claim.Quantity;
import se.utfall.claim.Reading;
import se.utfall.claim.Subject;
import se.utfall.claim.Told;
import se.utfall.claim.Truth;
import se.utfall.claim.When;
import se.utfall.claim.Who;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Unit;

/** Whether an expression, or what it was judged by, has something that words name. */
record LookedAt(Named named, Evidence evidence, Vocabulary vocabulary) {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal NEAR_HALF = BigDecimal.valueOf(5);

  boolean has(WordKind kind) {
    return isInName(kind) || isCompared(kind) || isSaid(kind) || isCounted(kind);
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
        .distinct()
        .flatMap(indicator -> Stream.of(indicator.title(), indicator.shortTitle()));
  }

  private boolean isCompared(WordKind kind) {
    return switch (kind) {
      case NATION -> is(Who.NATION, Who.ALL);
      case SIMILAR -> is(Who.SIMILAR);
      case EVERYBODY -> is(Who.ALL, Who.NATION, Who.MEDIAN) || isPlaced();
      case AVERAGE -> isAnother();
      case MEDIAN -> is(Who.MEDIAN);
      case COUNTY -> is(Who.COUNTY);
      case REGION -> is(Who.REGION, Who.COUNTY);
      case SIZE_CLASS -> is(Who.SIZE_CLASS);
      case OWN_LIST -> is(Who.OWN_LIST) || isQuoted();
      case WOMEN -> is(Sex.WOMEN);
      case MEN -> is(Sex.MEN);
      default -> false;
    };
  }

  private boolean is(Who... any) {
    Set<Who> some = Set.of(any);
    return Stream.concat(
            named.subjects().stream().flatMap(subject -> subject.who().stream()),
            evidence.readings().stream().flatMap(reading -> reading.who().stream()))
        .anyMatch(some::contains);
  }

  private boolean is(Sex sex) {
    return Stream.concat(
            named.subjects().stream().flatMap(subject -> subject.sex().stream()),
            evidence.readings().stream().flatMap(reading -> reading.sex().stream()))
        .anyMatch(sex::equals);
  }

  private boolean isAnother() {
    return isQuoted()
        || named.subjects().stream()
            .flatMap(subject -> subject.who().stream())
            .anyMatch(who -> who != Who.OWN);
  }

  private boolean isQuoted() {
    return named.subjects().stream().anyMatch(subject -> subject.name().isPresent());
  }

  /** Among all municipalities. */
  private boolean isPlaced() {
    return named.conditions(Condition.Stands.class).findAny().isPresent()
        || named.conditions(Condition.First.class).findAny().isPresent()
        || named.conditions(Condition.Varies.class).findAny().isPresent()
        || named.subjects().stream().map(Subject::measure).anyMatch(Measure.Rank.class::isInstance);
  }

  private boolean isSaid(WordKind kind) {
    return switch (kind) {
      case EVER -> isEver();
      case ROW -> isRow();
      case TARGET ->
          named.conditions(Condition.Goal.class).findAny().isPresent()
              || terms(Term.Constant.class).findAny().isPresent();
      case TIMES -> !named.times().isEmpty() || isRelative();
      case LASTING -> isLasting();
      default -> false;
    };
  }

  private boolean isEver() {
    return named.conditions(Condition.Extreme.class).anyMatch(e -> e.since().isEmpty())
        || named.since().anyMatch(s -> s instanceof Since.FirstTime f && f.when().isEmpty())
        || named.conditions(Condition.Fact.class).anyMatch(fact -> fact == Condition.Fact.NEW)
        || named.whens().contains(When.Told.FIRST);
  }

  private boolean isRow() {
    return named.since().anyMatch(s -> s instanceof Since.Run || s instanceof Since.Each);
  }

  /** "Halverats", "fördubblats": so large a part of what it was. */
  private boolean isRelative() {
    return named.amounts().stream()
        .anyMatch(
            a ->
                a.unit() == Amount.Unit.FRACTION
                    || (a.unit() == Amount.Unit.PERCENT
                        && a.number().add(NEAR_HALF).compareTo(HALF) >= 0));
  }

  /** An earlier period was looked at besides. */
  private boolean isLasting() {
    return isRow()
        || named.conditions(Condition.Lasting.class).findAny().isPresent()
        || named.conditions(Condition.Turned.class).findAny().isPresent()
        || named.conditions(Condition.Fact.class).findAny().isPresent()
        || terms(Term.Other.class).anyMatch(other -> other.subject().when().isPresent());
  }

  private <T extends Term> Stream<T> terms(Class<T> type) {
    return named
        .conditions(Condition.Compare.class)
        .map(Condition.Compare::term)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private boolean isCounted(WordKind kind) {
    return switch (kind) {
      case EACH ->
          is(Quantity.Kind.ALL, Quantity.Kind.ALL_BUT, Quantity.Kind.NONE)
              || named.simple() > 1
              || isRow()
              || isPlaced()
              || counts().anyMatch(count -> count.n() == count.of());
      case HALF ->
          is(Quantity.Kind.HALF, Quantity.Kind.MOST)
              || isRelative()
              || !named.times().isEmpty()
              || counts().anyMatch(count -> 2 * count.n() == count.of())
              || percents().anyMatch(n -> n.subtract(HALF).abs().compareTo(NEAR_HALF) <= 0);
      case MOST ->
          is(Quantity.Kind.MOST, Quantity.Kind.ALL, Quantity.Kind.ALL_BUT)
              || isRelative()
              || counts().anyMatch(count -> 2 * count.n() > count.of())
              || percents().anyMatch(n -> n.compareTo(HALF) > 0);
      case NOBODY ->
          is(Quantity.Kind.NONE)
              || isPlaced()
              || named.conditions(Condition.Extreme.class).findAny().isPresent()
              || counts().anyMatch(count -> count.n() == 0);
      default -> false;
    };
  }

  private boolean is(Quantity.Kind... any) {
    Set<Quantity.Kind> some = Set.of(any);
    return named.quantities().stream().map(Quantity::kind).anyMatch(some::contains);
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
    return evidence.readings().stream()
        .map(Reading::told)
        .filter(Told.Measured.class::isInstance)
        .map(Told.Measured.class::cast)
        .filter(m -> m.kind() == Told.Kind.VALUE || m.kind() == Told.Kind.PERCENT)
        .filter(m -> m.indicator().map(i -> i.unit() == Unit.PERCENT).orElse(true))
        .map(Told.Measured::number);
  }

  Stream<Told> told() {
    return Stream.concat(
        evidence.readings().stream().map(Reading::told),
        evidence.truths().stream()
            .filter(truth -> truth.kind() != Truth.Kind.THRESHOLD)
            .flatMap(truth -> truth.amounts().stream()));
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
