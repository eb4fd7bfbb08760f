package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.stats.Change;
import se.utfall.stats.ChangeTally;
import se.utfall.stats.GapTally;

/** Puts counts over many indicators into sentences. */
final class Tallies {
  private final Setting setting;

  Tallies(Setting setting) {
    this.setting = setting;
  }

  /** "Tre av fyra resultat har förbättrats sedan 2019. På ett av fyra är Borås bättre än …" */
  String area(Survey survey, Area area) {
    Period latest = survey.latest().period();
    Optional<String> changed =
        previous(survey).flatMap(from -> changed(since(survey, area.indicators(), from), from));
    Optional<String> compared =
        Shared.comparison(survey).flatMap(c -> compared(area.indicators(), c, latest));
    return Stream.of(changed, compared).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  /** The survey in short, with boxes for each area. */
  Brief brief(Survey survey, Address at) {
    Period latest = survey.latest().period();
    List<Indicator> all = indicators(survey);
    Optional<Comparison> comparison = Shared.comparison(survey);
    Optional<GapTally> gaps = comparison.map(c -> GapTally.of(all, c, latest));
    Optional<String> strong = gaps.flatMap(g -> strong(g, comparison.orElseThrow(), latest));
    String rest = rest(survey, all, gaps);
    String areas = setting.language().count("box.areas", survey.areas().size());
    String lead = setting.language().count("indicators", all.size());
    return new Brief(
        setting.text("box.caption", "n", Language.sentence(lead), "areas", areas),
        strong.orElse(""),
        strong.isEmpty() && rest.isEmpty() ? setting.text("brief.alone") : rest,
        comparison.map(
            c ->
                setting.text(
                    "column.compared",
                    "comparison",
                    Language.inSentence(c.name()),
                    "period",
                    latest.toString())),
        previous(survey).map(p -> setting.text("column.changed", "period", p.toString())),
        new Scores(setting).of(survey, at),
        Link.inside(
            setting.text("brief.more", "survey", survey.title(), "period", latest.toString()),
            at.to(Shared.address(survey))));
  }

  static List<Indicator> indicators(Survey survey) {
    return survey.areas().stream().flatMap(a -> a.indicators().stream()).toList();
  }

  private Optional<String> strong(GapTally gaps, Comparison comparison, Period period) {
    int n = gaps.judged();
    return n == 0
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "brief.compared" + form(gaps.better(), n),
                "name",
                setting.own(),
                "comparison",
                Language.inSentence(comparison.name()),
                "better",
                number(gaps.better(), n),
                "count",
                number(n, n),
                "period",
                period.toString()));
  }

  private String rest(Survey survey, List<Indicator> all, Optional<GapTally> gaps) {
    Optional<String> tracked = previous(survey).flatMap(from -> tracked(survey, all, from));
    Optional<String> lead = gaps.flatMap(GapTally::lead).map(e -> extreme("brief.lead-gap", e));
    Optional<String> lag = gaps.flatMap(GapTally::lag).map(e -> extreme("brief.lag-gap", e));
    return Stream.of(tracked, lead, lag).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  private Optional<String> tracked(Survey survey, List<Indicator> all, Period from) {
    ChangeTally changes = since(survey, all, from);
    int n = changes.judged();
    return n == 0
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "brief.tracked" + form(changes),
                "tracked",
                number(n, n),
                "period",
                from.toString(),
                "improved",
                number(changes.improved(), n),
                "worsened",
                number(changes.worsened(), n)));
  }

  private static String form(ChangeTally changes) {
    if (changes.judged() == 1) {
      return changes.improved() == 1
          ? ".improved"
          : changes.worsened() == 1 ? ".worsened" : ".unchanged";
    }
    return changes.improved() == 0 && changes.worsened() == 0 ? ".none" : "";
  }

  /** A count as a word where all counts of its sentence can be words, else in digits; no is no. */
  private String number(int n, int most) {
    String word = setting.language().number(n);
    boolean digits = setting.language().number(most).equals(Integer.toString(most));
    return digits && n > 0 ? Integer.toString(n) : word;
  }

  private String extreme(String key, GapTally.Extreme extreme) {
    return setting.text(key, "name", extreme.indicator().shortTitle());
  }

  private Optional<String> changed(ChangeTally tally, Period from) {
    int n = tally.judged();
    return n == 0
        ? Optional.empty()
        : Optional.of(
            Language.sentence(
                setting.text(
                    "area.message.changed" + form(tally.improved(), n),
                    "improved",
                    number(tally.improved(), n),
                    "count",
                    number(n, n),
                    "period",
                    from.toString())));
  }

  private Optional<String> compared(List<Indicator> indicators, Comparison comparison, Period at) {
    GapTally tally = GapTally.of(indicators, comparison, at);
    int n = tally.judged();
    return n == 0
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "area.message.compared" + form(tally.better(), n),
                "better",
                number(tally.better(), n),
                "count",
                number(n, n),
                "name",
                setting.own(),
                "comparison",
                Language.inSentence(comparison.name())));
  }

  /** Which sentence fits a count: about the only one, about none, about all, or about some. */
  private static String form(int some, int all) {
    if (all == 1) {
      return some == 1 ? ".single" : ".single-not";
    }
    if (some == 0) {
      return ".none";
    }
    return some < all ? "" : all == 2 ? ".both" : ".all";
  }

  /** How indicators have changed that can be followed from an edition, and no longer ago. */
  private static ChangeTally since(Survey survey, List<Indicator> indicators, Period from) {
    Period latest = survey.latest().period();
    return ChangeTally.of(
        indicators.stream().filter(i -> since(i, from, latest).isPresent()).toList(), latest);
  }

  /** The change of an indicator from one edition to another, if none lies between with a figure. */
  static Optional<Change> since(Indicator indicator, Period from, Period to) {
    return Change.of(indicator, to).filter(change -> change.from().equals(from));
  }

  /** The edition before the newest. */
  static Optional<Period> previous(Survey survey) {
    int n = survey.editions().size();
    return n < 2 ? Optional.empty() : Optional.of(survey.editions().get(n - 2).period());
  }
}
