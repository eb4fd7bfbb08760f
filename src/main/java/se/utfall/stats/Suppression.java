package se.utfall.stats;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.model.Breakdown;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Spread;
import se.utfall.model.Value;

/**
 * What of an indicator's figures can be published without telling of a few people.
 *
 * <p>The rule, period by period:
 *
 * <ol>
 *   <li>A value that rests on fewer answers than the limit is withheld, whosever it is. Without a
 *       limit, or where the answers are not told, only those are that the editor calls suppressed.
 *   <li>A total that is withheld takes all its parts with it: women and men, branches, and of a
 *       year its quarters.
 *   <li>Of a total's parts at least two are withheld or none, and so many that together they rest
 *       on as many answers as the limit: the one with the fewest answers goes next. Two may be
 *       enough where nothing tells how many answers any of them has. Parts that are missing for
 *       other reasons protect nobody, since there may be nothing behind them.
 *   <li>Where no part is left to withhold and that is still too little, the total goes too, unless
 *       it is known to rest on enough answers itself.
 *   <li>These are repeated until nothing more follows, since a figure is part of several sums.
 *   <li>In a period whose total is withheld there is no stated standing, and among all
 *       municipalities the own one is without value, as it is in a year of which a quarter is
 *       withheld; so is the country, whose value follows from all others'. Comparisons that hold
 *       the own municipality are withheld: groups that name it or may hold it, and where all
 *       others' values are published also those of all municipalities.
 *   <li>Where women or men are withheld, their values by the spread's source are too.
 * </ol>
 *
 * <p>With a value go its answers, its margin of error and its footnote, which was written to be
 * read beside it. Nothing here knows the words of commentary, two indicators that measure the same,
 * or a count that grows from period to period: cumulative figures are not supported, since two
 * published ones tell what lies between.
 */
public final class Suppression {
  private static final Value SECRET = Value.missing(Value.Reason.SUPPRESSED);

  private final Figures raw;
  private final Collection<String> names;

  private Suppression(Figures raw, Collection<String> names) {
    this.raw = raw;
    this.names = Stream.concat(names.stream(), titles(raw)).map(Suppression::folded).toList();
  }

  /** What a source of all municipalities' values calls the own one, by name and by code. */
  private static Stream<String> titles(Figures raw) {
    return raw.peers().spread().stream()
        .flatMap(
            spread ->
                Stream.concat(
                    Stream.of(spread.own()),
                    spread.periods().values().stream()
                        .flatMap(all -> all.values().stream())
                        .filter(entry -> entry.code().equals(spread.own()))
                        .map(Spread.Entry::name)))
        .distinct();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private boolean isOwn(String name) {
    return names.contains(folded(name));
  }

  /**
   * The figures that can be published; publishing them again changes nothing.
   *
   * @param names what the own municipality is called among the members of a group
   */
  public static Figures published(Figures raw, Collection<String> names) {
    return new Suppression(raw, names).published();
  }

  private Figures published() {
    List<SortedMap<Period, Value>> series = Withholding.published(raw);
    int sexes = raw.breakdown().bySex().size();
    List<SortedMap<Period, Value>> bySex = series.subList(1, 1 + sexes);
    List<SortedMap<Period, Value>> branches = series.subList(1 + sexes, series.size());
    Predicate<Period> secret = period -> wouldTell(series.get(0), period);
    return new Figures(
        series.get(0),
        raw.comparisons().stream().map(c -> comparison(c, secret)).toList(),
        breakdown(bySex, branches),
        peers(secret, period -> bySex.stream().anyMatch(values -> isSecret(values, period))));
  }

  /**
   * Whether the total of a period is withheld, or would tell that of a withheld period of another
   * length, though it is given only by the source of all municipalities' values.
   */
  private static boolean wouldTell(SortedMap<Period, Value> own, Period period) {
    boolean given = own.get(period) instanceof Value.Measured;
    return isSecret(own, period)
        || (!given
            && own.keySet().stream()
                .filter(p -> p.kind() != period.kind() && p.overlaps(period))
                .anyMatch(other -> isSecret(own, other)));
  }

  private static boolean isSecret(SortedMap<Period, Value> values, Period period) {
    return Optional.ofNullable(values.get(period)).filter(Value::isSuppressed).isPresent();
  }

  private Breakdown breakdown(
      List<SortedMap<Period, Value>> bySex, List<SortedMap<Period, Value>> branches) {
    Breakdown all = raw.breakdown();
    return new Breakdown(
        IntStream.range(0, bySex.size())
            .mapToObj(i -> with(all.bySex().get(i), bySex.get(i)))
            .toList(),
        IntStream.range(0, branches.size())
            .mapToObj(i -> with(all.branches().get(i), branches.get(i)))
            .toList(),
        all.limit());
  }

  private static Breakdown.BySex with(Breakdown.BySex of, SortedMap<Period, Value> values) {
    return new Breakdown.BySex(of.sex(), values, of.note());
  }

  private static Breakdown.Branch with(Breakdown.Branch of, SortedMap<Period, Value> values) {
    return new Breakdown.Branch(of.name(), values, of.note());
  }

  private Indicator.Series comparison(Indicator.Series series, Predicate<Period> secret) {
    Comparison comparison = series.comparison();
    SortedMap<Period, Value> values =
        without(
            series.values(),
            (period, value) ->
                Withholding.isSmall(value, raw.breakdown().limit())
                    || (secret.test(period) && tellsOfOwn(comparison, period)));
    return new Indicator.Series(comparison, values, series.note(), series.origin());
  }

  /** Whether a comparison's value may have the own municipality's in it and let it be computed. */
  private boolean tellsOfOwn(Comparison comparison, Period period) {
    List<String> members = comparison.members();
    boolean member = members.stream().anyMatch(this::isOwn);
    return switch (comparison.kind()) {
      case SIMILAR -> member;
      case COUNTY, REGION, SIZE_CLASS, OWN_LIST -> member || members.isEmpty();
      case ALL, MEDIAN, NATION ->
          raw.peers().spread().stream()
              .flatMap(spread -> spread.periods().keySet().stream())
              .anyMatch(period::overlaps);
      case MUNICIPALITY -> isOwn(comparison.name());
    };
  }

  private Peers peers(Predicate<Period> secret, Predicate<Period> secretSex) {
    return new Peers(
        raw.peers().stated().stream().filter(s -> !secret.test(s.period())).toList(),
        raw.peers().spread().map(spread -> spread(spread, secret, secretSex)));
  }

  private static Spread spread(
      Spread spread, Predicate<Period> secret, Predicate<Period> secretSex) {
    SortedMap<Period, Spread.Distribution> periods = new TreeMap<>(spread.periods());
    periods.replaceAll(
        (period, all) ->
            secret.test(period)
                ? withoutOwn(all, spread.own())
                : secretSex.test(period) ? withoutSexes(all) : all);
    return new Spread(spread.source(), spread.own(), Collections.unmodifiableSortedMap(periods));
  }

  private static Spread.Distribution withoutOwn(Spread.Distribution all, String own) {
    List<Spread.Entry> others = all.values().stream().filter(e -> !e.code().equals(own)).toList();
    int without = all.without() + all.values().size() - others.size();
    return new Spread.Distribution(others, without, Optional.empty(), Map.of());
  }

  private static Spread.Distribution withoutSexes(Spread.Distribution all) {
    return new Spread.Distribution(all.values(), all.without(), all.nation(), Map.of());
  }

  /** The values with those that are to be withheld made secret. */
  static SortedMap<Period, Value> without(
      SortedMap<Period, Value> values, BiPredicate<Period, Value> secret) {
    SortedMap<Period, Value> published = new TreeMap<>(values);
    published.replaceAll(
        (period, value) ->
            value instanceof Value.Measured && secret.test(period, value) ? SECRET : value);
    return Collections.unmodifiableSortedMap(published);
  }
}
