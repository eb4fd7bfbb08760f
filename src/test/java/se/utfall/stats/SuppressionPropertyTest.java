package se.utfall.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import se.utfall.model.Breakdown;
import se.utfall.model.Breakdown.Sex;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Value;

/** Whatever the figures are, what is published of them does not tell those that are withheld. */
class SuppressionPropertyTest {
  private static final List<Period> PERIODS =
      Stream.of("2020", "2020Q1", "2020Q2", "2020Q3", "2021")
          .flatMap(word -> Period.parse(word).stream())
          .toList();
  private static final List<Period> QUARTERS = PERIODS.subList(1, 4);

  /** How a reader may put parts together: each counted once, or each by its answers. */
  private enum Sum {
    PLAIN,
    WEIGHTED
  }

  /** A figure before and after, and how a reader would weigh it in a mean. */
  private record Figure(int series, Period period, Value raw, Value published) {
    boolean isSecret() {
      return published.isSuppressed();
    }

    boolean isShown() {
      return published instanceof Value.Measured;
    }

    Optional<Integer> answers() {
      return Cell.answers(raw);
    }

    long weight(Sum sum) {
      return sum == Sum.PLAIN ? 1 : answers().orElse(7) + 1;
    }
  }

  private record Whole(Figure total, List<Figure> parts) {
    List<Figure> secret() {
      return parts.stream().filter(Figure::isSecret).toList();
    }

    /** A lone part may be all of its total or, if the total is withheld or of many, some of it. */
    boolean hasUnlisted(Optional<Integer> limit) {
      boolean alone = secret().size() == 1 && parts.stream().noneMatch(Figure::isShown);
      return alone && (total.isSecret() || isOfMore(secret().get(0), limit));
    }

    private boolean isOfMore(Figure part, Optional<Integer> limit) {
      int all = total.answers().orElse(0);
      return limit.filter(fewest -> all >= fewest).isPresent() && part.answers().orElse(0) < all;
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 500)
  void noWithheldFigureFollowsFromThePublishedOnes(
      @ForAll("figures") Figures raw, @ForAll Sum sum) {
    Figures published = Suppression.published(raw, List.of());
    List<Whole> equations =
        wholes(raw, published).stream()
            .filter(whole -> !whole.hasUnlisted(raw.breakdown().limit()))
            .toList();
    List<Figure> unknowns =
        equations.stream()
            .flatMap(whole -> Stream.concat(Stream.of(whole.total()), whole.parts().stream()))
            .filter(Figure::isSecret)
            .distinct()
            .toList();
    List<long[]> rows = equations.stream().map(whole -> row(whole, unknowns, sum)).toList();
    int rank = Rank.of(rows);
    for (int i = 0; i < unknowns.size(); i++) {
      List<long[]> withOne = new ArrayList<>(rows);
      withOne.add(unit(unknowns, unknowns.get(i)));
      assertTrue(Rank.of(withOne) > rank, published.toString());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 200)
  void whatIsWithheldTogetherRestsOnEnoughAnswers(@ForAll("figures") Figures raw) {
    int limit = raw.breakdown().limit().orElse(0);
    for (Whole whole : wholes(raw, Suppression.published(raw, List.of()))) {
      List<Figure> secret = whole.secret();
      boolean told = secret.stream().allMatch(f -> f.answers().isPresent());
      if (whole.total().isShown() && !secret.isEmpty() && told) {
        long together = secret.stream().mapToLong(f -> f.answers().get()).sum();
        boolean alone = whole.parts().stream().noneMatch(Figure::isShown);
        assertTrue(
            together >= limit || (alone && whole.total().answers().orElse(0) >= limit),
            whole.toString());
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 200)
  void noPublishedValueRestsOnTooFewAnswersAndNoneIsMadeUp(@ForAll("figures") Figures raw) {
    for (Figure figure : figures(raw, Suppression.published(raw, List.of()))) {
      assertTrue(figure.isSecret() || figure.published().equals(figure.raw()), figure.toString());
      assertFalse(
          figure.isShown() && Withholding.isSmall(figure.raw(), raw.breakdown().limit()),
          figure.toString());
      assertTrue(figure.isSecret() || !figure.raw().isSuppressed(), figure.toString());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 200)
  void aWithheldTotalHasNoPublishedParts(@ForAll("figures") Figures raw) {
    for (Whole whole : wholes(raw, Suppression.published(raw, List.of()))) {
      assertFalse(
          whole.total().isSecret() && whole.parts().stream().anyMatch(Figure::isShown),
          whole.toString());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 200)
  void publishingAgainChangesNothing(@ForAll("figures") Figures raw) {
    Figures published = Suppression.published(raw, List.of());
    assertEquals(published, Suppression.published(published, List.of()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 200)
  void nothingIsWithheldWhereNothingIsSmall(@ForAll("figures") Figures raw) {
    boolean small =
        raw.ownSeries().stream()
            .flatMap(values -> values.values().stream())
            .anyMatch(value -> Withholding.isSmall(value, raw.breakdown().limit()));
    assertTrue(small || raw.equals(Suppression.published(raw, List.of())));
  }

  /** All figures that bind each other: by sex, by branch, and a year with its quarters. */
  private static List<Whole> wholes(Figures raw, Figures published) {
    List<Whole> wholes = new ArrayList<>();
    int branches = 1 + raw.breakdown().bySex().size();
    int all = raw.ownSeries().size();
    for (Period period : PERIODS) {
      whole(List.of(period), raw, published, 0, 1, branches).ifPresent(wholes::add);
      whole(List.of(period), raw, published, 0, branches, all).ifPresent(wholes::add);
    }
    for (int i = 0; i < all; i++) {
      whole(QUARTERS, raw, published, i, i, i + 1).ifPresent(wholes::add);
    }
    return wholes;
  }

  /** Of the total's series the given period or else their year, of the others the given ones. */
  private static Optional<Whole> whole(
      List<Period> periods, Figures raw, Figures published, int total, int from, int to) {
    Period of = periods.size() == 1 ? periods.get(0) : PERIODS.get(0);
    List<Figure> parts =
        IntStream.range(from, to)
            .boxed()
            .flatMap(i -> periods.stream().flatMap(p -> figure(raw, published, i, p).stream()))
            .toList();
    return figure(raw, published, total, of)
        .filter(figure -> figure.isShown() || figure.isSecret())
        .filter(figure -> isWhole(parts, periods.size()))
        .map(figure -> new Whole(figure, parts));
  }

  /** A year with a quarter that is not told has more in it; other parts may all be told. */
  private static boolean isWhole(List<Figure> parts, int quarters) {
    long told = parts.stream().filter(part -> part.isShown() || part.isSecret()).count();
    return told >= quarters;
  }

  private static Optional<Figure> figure(Figures raw, Figures published, int series, Period at) {
    return Optional.ofNullable(raw.ownSeries().get(series).get(at))
        .map(value -> new Figure(series, at, value, published.ownSeries().get(series).get(at)));
  }

  private static List<Figure> figures(Figures raw, Figures published) {
    return IntStream.range(0, raw.ownSeries().size())
        .boxed()
        .flatMap(i -> PERIODS.stream().flatMap(p -> figure(raw, published, i, p).stream()))
        .toList();
  }

  private static long[] row(Whole whole, List<Figure> unknowns, Sum sum) {
    long[] row = new long[unknowns.size()];
    if (whole.total().isSecret()) {
      row[unknowns.indexOf(whole.total())] -= whole.total().weight(sum);
    }
    whole.secret().forEach(part -> row[unknowns.indexOf(part)] += part.weight(sum));
    return row;
  }

  private static long[] unit(List<Figure> unknowns, Figure one) {
    long[] row = new long[unknowns.size()];
    row[unknowns.indexOf(one)] = 1;
    return row;
  }

  @Provide
  Arbitrary<Figures> figures() {
    Arbitrary<Optional<Integer>> limit = Arbitraries.integers().between(1, 12).optional(0.8);
    return Arbitraries.of(0.0, 1.0)
        .flatMap(
            quarters ->
                Combinators.combine(
                        limit,
                        series(quarters),
                        series(quarters).list().ofMaxSize(2),
                        series(quarters).list().ofMaxSize(4))
                    .as(SuppressionPropertyTest::figures));
  }

  private static Figures figures(
      Optional<Integer> limit,
      SortedMap<Period, Value> own,
      List<SortedMap<Period, Value>> sexes,
      List<SortedMap<Period, Value>> branches) {
    List<Breakdown.BySex> bySex =
        IntStream.range(0, sexes.size())
            .mapToObj(i -> new Breakdown.BySex(Sex.values()[i], sexes.get(i), Optional.empty()))
            .toList();
    List<Breakdown.Branch> named =
        IntStream.range(0, branches.size())
            .mapToObj(i -> new Breakdown.Branch("B" + i, branches.get(i), Optional.empty()))
            .toList();
    return new Figures(own, List.of(), new Breakdown(bySex, named, limit), Peers.NONE);
  }

  /**
   * Years of all sorts, and either all quarters or none: one that is not told may hold anything.
   */
  private static Arbitrary<SortedMap<Period, Value>> series(double likely) {
    Arbitrary<Value> known = value().filter(v -> v instanceof Value.Measured || v.isSuppressed());
    Arbitrary<List<Optional<Value>>> quarters =
        known.optional(likely).list().ofSize(QUARTERS.size());
    return Combinators.combine(value().optional(0.9), quarters, value().optional(0.9))
        .as(
            (year, within, next) ->
                series(
                    Stream.of(List.of(year), within, List.of(next))
                        .flatMap(List::stream)
                        .toList()));
  }

  private static SortedMap<Period, Value> series(List<Optional<Value>> values) {
    SortedMap<Period, Value> series = new TreeMap<>();
    for (int i = 0; i < values.size(); i++) {
      Period period = PERIODS.get(i);
      values.get(i).ifPresent(value -> series.put(period, value));
    }
    return series;
  }

  private static Arbitrary<Value> value() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.integers().between(0, 1_000_000).map(n -> BigDecimal.valueOf(n, 4));
    Arbitrary<Optional<Integer>> answers =
        Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 12)),
                Tuple.of(5, Arbitraries.integers().between(12, 60)))
            .optional(0.9);
    Arbitrary<Value> measured =
        Combinators.combine(numbers, answers)
            .as((number, n) -> new Value.Measured(number, n, Optional.empty(), Optional.empty()));
    return Arbitraries.frequencyOf(
        Tuple.of(9, measured),
        Tuple.of(1, Arbitraries.of(Value.Reason.values()).map(Value::missing)));
  }
}
