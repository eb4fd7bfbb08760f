package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Narrative;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Rhythm;
import se.utfall.model.Shares;
import se.utfall.model.Source;
import se.utfall.model.StatedStanding;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Survey;

/** Made-up standings, shares and stories for the indicators and surveys of {@link Surveys}. */
final class Peered {
  private static final Source SOURCE =
      new Source("Påhittad källa", Optional.empty(), Optional.empty());

  private Peered() {}

  /** An indicator that stands in a group in each year from 2017 on: "best - worst". */
  static Indicator standing(Indicator indicator, String line) {
    List<StatedStanding> stated = new ArrayList<>();
    int year = 2017;
    for (String word : line.split(" ")) {
      Period period = new Period(year++);
      for (Group group : Group.values()) {
        if (group.id().equals(word)) {
          stated.add(
              new StatedStanding(
                  period, group, Optional.empty(), Optional.of(260), Optional.empty(), SOURCE));
        }
      }
    }
    return with(indicator, new Peers(stated, Optional.empty()));
  }

  /** A standing in one year, with the change if there is a word for it: "best improved". */
  static Indicator stated(Indicator indicator, int year, String line) {
    String[] words = line.split(" ");
    Optional<StatedStanding.Change> change =
        Stream.of(StatedStanding.Change.values())
            .filter(c -> words.length > 1 && c.id().equals(words[1]))
            .findFirst();
    Group group = Group.valueOf(words[0].toUpperCase(Locale.ROOT));
    return with(
        indicator,
        new Peers(
            List.of(
                new StatedStanding(
                    new Period(year), group, Optional.empty(), Optional.of(260), change, SOURCE)),
            Optional.empty()));
  }

  private static Indicator with(Indicator i, Peers peers) {
    return new Indicator(
        i.id(),
        i.slug(),
        i.title(),
        i.shortTitle(),
        i.unit(),
        i.per(),
        i.decimals(),
        i.direction(),
        i.scale(),
        i.definition(),
        i.note(),
        i.source(),
        i.kolada(),
        i.board(),
        i.breaks(),
        i.own(),
        i.ownNote(),
        i.comparisons(),
        i.breakdown(),
        peers,
        i.goal(),
        i.history(),
        i.commentary(),
        List.of());
  }

  /** The shares of 42 indicators that somebody has published of a year. */
  static Shares published(int year, String best, String middle, String worst) {
    return published(year, best, middle, worst, Optional.of(42));
  }

  /** The shares that somebody has published of a year. */
  static Shares published(
      int year, String best, String middle, String worst, Optional<Integer> indicators) {
    return new Shares(
        new Period(year),
        Optional.empty(),
        new BigDecimal(best),
        new BigDecimal(middle),
        new BigDecimal(worst),
        indicators,
        SOURCE);
  }

  /** A survey with published shares. */
  static Survey with(Survey survey, Shares... shares) {
    return with(survey, survey.rhythm(), survey.editions(), List.of(shares), survey.areas());
  }

  /** A survey with other editions. */
  static Survey with(Survey survey, List<Survey.Edition> editions) {
    return with(survey, survey.rhythm(), editions, survey.shares(), survey.areas());
  }

  /** A survey with another rhythm. */
  static Survey with(Survey survey, Optional<Rhythm> rhythm) {
    return with(survey, rhythm, survey.editions(), survey.shares(), survey.areas());
  }

  private static Survey with(
      Survey s,
      Optional<Rhythm> rhythm,
      List<Survey.Edition> editions,
      List<Shares> shares,
      List<Area> areas) {
    return new Survey(
        s.slug(),
        s.title(),
        s.shortTitle(),
        s.summary(),
        s.organiser(),
        rhythm,
        s.model(),
        s.scope(),
        s.updated(),
        editions,
        s.comparisons(),
        s.links(),
        new Narrative(List.of("Det går bra."), List.of()),
        shares,
        s.about(),
        areas,
        Optional.empty());
  }
}
