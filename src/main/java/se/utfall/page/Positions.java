package se.utfall.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Direction;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.stats.Standing;

/** Puts standings into words. */
final class Positions {
  private final Setting setting;

  Positions(Setting setting) {
    this.setting = setting;
  }

  /** A standing and the period that it is of. */
  private record Found(Standing standing, Period period) {}

  /** Whether any of them has a standing, so that a table has something to show. */
  static boolean any(List<Indicator> indicators) {
    return indicators.stream().anyMatch(i -> Standing.latest(i).isPresent());
  }

  /** In a page's period, else the newest there is with its period, else why there is none. */
  Position of(Indicator indicator, Period page) {
    return found(indicator, page)
        .map(
            found ->
                position(found.standing(), among(found.standing()), when(indicator, found, page)))
        .orElseGet(() -> none(indicator));
  }

  /** The same, but nothing where none is known; of one that can't have any, that it has none. */
  Optional<Position> known(Indicator indicator, Period page) {
    boolean neutral = indicator.direction() == Direction.NEUTRAL;
    return Optional.of(of(indicator, page))
        .filter(p -> neutral || found(indicator, page).isPresent());
  }

  /** Whether some of a table's indicators have a standing and others could have one. */
  static boolean some(List<Indicator> indicators) {
    return any(indicators)
        && indicators.stream()
            .filter(i -> i.direction() != Direction.NEUTRAL && !Answers.isAnswer(i))
            .anyMatch(i -> Standing.latest(i).isEmpty());
  }

  /** The newest, with its period. */
  Optional<Position> newest(Indicator indicator) {
    return newestFound(indicator)
        .map(f -> position(f.standing(), among(f.standing()), Optional.of(dated(indicator, f))));
  }

  /** The light beside the own change: the page's period or else the newest, with the place. */
  Optional<IndicatorPage.Glance> glance(Indicator indicator, Period page) {
    return found(indicator, page)
        .map(
            f ->
                IndicatorPage.Glance.at(
                    setting.text("section.among"),
                    position(f.standing(), place(f.standing()), other(f, page).map(this::in)),
                    source(f.standing())));
  }

  /** The group alone, where the place and how many took part stand beside it. */
  Position group(Standing standing) {
    return position(standing, Optional.empty(), Optional.empty());
  }

  /** "de bästa 25 procenten" or "den mellersta gruppen", in a sentence. */
  String said(Standing standing) {
    return setting.text("standing." + standing.group().id() + ".group");
  }

  /** Why there is no position, in a word. */
  static Position none(String word) {
    return new Position("none", word, "", "");
  }

  private Optional<Found> found(Indicator indicator, Period page) {
    return Standing.of(indicator, page)
        .map(standing -> new Found(standing, page))
        .or(() -> newestFound(indicator));
  }

  private static Optional<Found> newestFound(Indicator indicator) {
    return Standing.latest(indicator)
        .flatMap(period -> Standing.of(indicator, period).map(s -> new Found(s, period)));
  }

  private static Optional<Period> other(Found found, Period page) {
    return Optional.of(found.period()).filter(period -> !period.equals(page));
  }

  private Optional<String> when(Indicator indicator, Found found, Period page) {
    return other(found, page).map(period -> dated(indicator, found));
  }

  /** "år 2020", and by whom where it is not the source of the values beside it. */
  private String dated(Indicator indicator, Found found) {
    String in = in(found.period());
    return found.standing().source().equals(indicator.source())
        ? in
        : in + ", " + found.standing().source().title();
  }

  private String in(Period period) {
    return setting.format().inPeriod(period);
  }

  private Position position(Standing standing, Optional<String> place, Optional<String> when) {
    String id = standing.group().id();
    String detail =
        Stream.of(place, when).flatMap(Optional::stream).collect(Collectors.joining(", "));
    return new Position(
        id, setting.text("standing." + id), setting.text("standing." + id + ".among"), detail);
  }

  private Position none(Indicator indicator) {
    boolean neutral = indicator.direction() == Direction.NEUTRAL;
    return none(setting.text(neutral ? "standing.neutral" : "standing.none"));
  }

  /** "plats 151 av 289", as far as it is known. */
  private Optional<String> place(Standing standing) {
    String all =
        standing.participants().map(n -> setting.text("standing.of", "n", whole(n))).orElse("");
    return standing.rank().map(rank -> place(rank, all)).or(() -> among(standing));
  }

  private String place(int rank, String all) {
    String nth = setting.format().ordinal(rank);
    return setting.text("standing.place", "rank", whole(rank), "nth", nth, "of", all).strip();
  }

  /** "bland 289 kommuner", if it is known. */
  private Optional<String> among(Standing standing) {
    return standing.participants().map(n -> setting.text("standing.participants", "n", whole(n)));
  }

  private String source(Standing standing) {
    return setting.text(
        standing.computed() ? "standing.worked" : "standing.source",
        "source",
        standing.source().title());
  }

  private String whole(int n) {
    return setting.format().number(BigDecimal.valueOf(n), 0);
  }
}
