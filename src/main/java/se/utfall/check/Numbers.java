package se.utfall.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.utfall.claim.Amount;
import se.utfall.claim.Condition;
import se.utfall.claim.Condition.Since;
import se.utfall.claim.Measure;
import se.utfall.claim.Quantity;
import se.utfall.claim.Subject;
import se.utfall.claim.Told;
import se.utfall.claim.When;

/** The numbers of an expression and of what it was judged by. */
record Numbers(LookedAt looked) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal EXACT = new BigDecimal("0.01");
  private static final BigDecimal ROUND = BigDecimal.valueOf(5);

  boolean has(BigDecimal number) {
    return counted().anyMatch(n -> is(number, n))
        || Stream.concat(amounts().map(Amount::number), figures())
            .anyMatch(n -> isShownAs(n.abs(), number));
  }

  /** How many there are in all. */
  boolean hasWhole(BigDecimal number) {
    return wholes().anyMatch(n -> is(number, n));
  }

  /** The same part: counted, written as a fraction, or what a share is rounded to. */
  boolean hasPart(BigDecimal n, BigDecimal of) {
    if (of.signum() == 0) {
      return false;
    }
    BigDecimal percent = n.multiply(WHOLE).divide(of, 4, RoundingMode.HALF_UP);
    return looked.counts().anyMatch(c -> is(n, c.n()) && is(of, c.of()))
        || looked.named().quantities().stream().anyMatch(q -> isQuantity(q, n, of))
        || amounts().anyMatch(a -> percent.subtract(a.number()).abs().compareTo(EXACT) <= 0)
        || looked.percents().anyMatch(p -> percent.subtract(p).abs().compareTo(ROUND) <= 0);
  }

  private static boolean isQuantity(Quantity quantity, BigDecimal n, BigDecimal of) {
    return is(n, quantity.n()) && quantity.of().filter(all -> is(of, all)).isPresent();
  }

  private static boolean is(BigDecimal number, int n) {
    return number.compareTo(BigDecimal.valueOf(n)) == 0;
  }

  private Stream<Amount> amounts() {
    return Stream.concat(looked.named().amounts().stream(), looked.named().times().stream());
  }

  Stream<Integer> runs() {
    Stream<Integer> said =
        looked
            .named()
            .since()
            .filter(Since.Run.class::isInstance)
            .map(since -> ((Since.Run) since).changes());
    boolean each = looked.named().since().anyMatch(Since.Each.class::isInstance);
    int changes = looked.evidence().readings().size() - 1;
    return Stream.concat(said, Stream.of(changes).filter(any -> each));
  }

  /** As printed, or rounded to fewer decimals. */
  private static boolean isShownAs(BigDecimal figure, BigDecimal number) {
    int decimals = Math.max(0, number.scale());
    return figure.setScale(decimals, RoundingMode.HALF_UP).compareTo(number) == 0
        || figure.compareTo(number) == 0;
  }

  private Stream<BigDecimal> figures() {
    return looked
        .told()
        .flatMap(
            told -> {
              if (told instanceof Told.Measured measured) {
                return Stream.of(measured.number());
              } else if (told instanceof Told.Among among) {
                return Stream.of(BigDecimal.valueOf(among.n()));
              }
              return told instanceof Told.Aim aim
                  ? Stream.of(aim.target().value())
                  : Stream.empty();
            });
  }

  /** Whole numbers that the expression has in some way. */
  private Stream<Integer> counted() {
    Named named = looked.named();
    Stream<Integer> shares = named.quantities().stream().map(Quantity::n);
    Stream<Integer> several =
        Stream.of(
            named.simple(), (int) named.subjects().stream().map(Numbers::what).distinct().count());
    Stream<Integer> listed = named.members().stream().map(some -> some.listed().size());
    Stream<Integer> back =
        named.whens().stream()
            .filter(When.Back.class::isInstance)
            .map(when -> ((When.Back) when).measurements())
            .flatMap(n -> Stream.of(n, n + 1));
    return Stream.of(shares, several, listed, back, places(), runs(), between())
        .flatMap(all -> all);
  }

  private Stream<Integer> wholes() {
    return Stream.concat(
        looked.named().quantities().stream().flatMap(q -> q.of().stream()),
        looked.counts().map(Told.Among::of));
  }

  private static List<Object> what(Subject subject) {
    return List.of(subject.indicator(), subject.who(), subject.sex(), subject.name());
  }

  /** "Bara fem är bättre" is place six or better. */
  private Stream<Integer> places() {
    boolean rank =
        looked.named().subjects().stream()
            .map(Subject::measure)
            .anyMatch(Measure.Rank.class::isInstance);
    return amounts().filter(a -> rank).map(a -> a.number().intValue() - 1);
  }

  /** Two things that are compared: how many figures were looked at. */
  private Stream<Integer> between() {
    return looked.named().conditions(Condition.Compare.class).findAny().isPresent()
        ? Stream.of(looked.evidence().readings().size())
        : Stream.empty();
  }
}
