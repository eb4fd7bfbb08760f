package se.utfall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.stats.Change;
import se.utfall.stats.ChangeTally;
import se.utfall.stats.Gap;
import se.utfall.stats.GapTally;

/** Puts counts over many indicators into sentences and boxes. */
final class Tallies {
  private final Setting setting;

  Tallies(Setting setting) {
    this.setting = setting;
  }

  /** "Tre av fyra resultat har förbättrats sedan 2019. På ett av fyra är Borås bättre än …" */
  String area(Survey survey, Area area) {
    Period latest = survey.latest().period();
    Optional<String> changed = changed(survey, area.indicators(), latest);
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
    String areas = setting.language().count("box.areas", survey.areas().size());
    String lead = setting.language().count("indicators", all.size());
    return new Brief(
        setting.text("box.caption", "n", Language.sentence(lead), "areas", areas),
        gaps.flatMap(g -> strong(g, comparison.orElseThrow(), latest)).orElse(""),
        rest(survey, all, gaps),
        comparison
            .map(c -> text("column.compared", Language.inSentence(c.name()), latest))
            .orElse(""),
        setting.text("column.changed", "period", previous(survey).toString()),
        comparison.map(c -> scores(survey, c, at)).orElse(List.of()),
        Link.inside(
            setting.text("brief.more", "survey", survey.title(), "period", latest.toString()),
            at.to(Shared.address(survey))));
  }

  static List<Indicator> indicators(Survey survey) {
    return survey.areas().stream().flatMap(a -> a.indicators().stream()).toList();
  }

  private Optional<String> strong(GapTally gaps, Comparison comparison, Period period) {
    return gaps.judged() == 0
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "brief.compared",
                "name",
                setting.own(),
                "comparison",
                Language.inSentence(comparison.name()),
                "better",
                setting.language().number(gaps.better()),
                "count",
                setting.language().number(gaps.judged()),
                "period",
                period.toString()));
  }

  private String rest(Survey survey, List<Indicator> all, Optional<GapTally> gaps) {
    List<String> sentences = new ArrayList<>();
    ChangeTally changes = ChangeTally.of(followed(all, survey), survey.latest().period());
    if (changes.judged() > 0) {
      sentences.add(
          setting.text(
              "brief.tracked",
              "tracked",
              setting.language().number(changes.judged()),
              "period",
              previous(survey).toString(),
              "improved",
              setting.language().number(changes.improved()),
              "worsened",
              setting.language().number(changes.worsened())));
    }
    gaps.flatMap(GapTally::lead).ifPresent(e -> sentences.add(extreme("brief.lead-gap", e)));
    gaps.flatMap(GapTally::lag).ifPresent(e -> sentences.add(extreme("brief.lag-gap", e)));
    return String.join(" ", sentences);
  }

  private String extreme(String key, GapTally.Extreme extreme) {
    return setting.text(key, "name", extreme.indicator().shortTitle());
  }

  private Optional<String> changed(Survey survey, List<Indicator> indicators, Period latest) {
    ChangeTally tally = ChangeTally.of(followed(indicators, survey), latest);
    int n = tally.judged();
    if (n == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Language.sentence(
            setting.text(
                "area.message.changed" + form(tally.improved(), n),
                "improved",
                setting.language().number(tally.improved()),
                "count",
                setting.language().number(n),
                "period",
                previous(survey).toString())));
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
                setting.language().number(tally.better()),
                "count",
                setting.language().number(n),
                "name",
                setting.own(),
                "comparison",
                Language.inSentence(comparison.name())));
  }

  private List<Score> scores(Survey survey, Comparison comparison, Address at) {
    Period latest = survey.latest().period();
    return survey.areas().stream()
        .map(
            area ->
                new Score(
                    Link.inside(area.title(), at.to(Shared.address(survey, area))),
                    boxes(area, i -> Gap.of(i, comparison, latest).flatMap(Tallies::better)),
                    boxes(area, i -> since(i, survey).flatMap(Tallies::improved))))
        .toList();
  }

  /** Yes or no, or nothing about an indicator that has no good direction. */
  private static Optional<Boolean> better(Gap gap) {
    return switch (gap.verdict()) {
      case BETTER -> Optional.of(true);
      case EQUAL, WORSE -> Optional.of(false);
      case HIGHER, LOWER -> Optional.empty();
    };
  }

  private static Optional<Boolean> improved(Change change) {
    return switch (change.verdict()) {
      case IMPROVED -> Optional.of(true);
      case UNCHANGED, WORSENED -> Optional.of(false);
      case INCREASED, DECREASED -> Optional.empty();
    };
  }

  private Score.Boxes boxes(Area area, Function<Indicator, Optional<Boolean>> judge) {
    List<Optional<Boolean>> answers = area.indicators().stream().map(judge).toList();
    List<String> marks = answers.stream().map(Tallies::mark).sorted(Tallies::order).toList();
    long yes = marks.stream().filter("yes"::equals).count();
    long known = answers.stream().filter(Optional::isPresent).count();
    return new Score.Boxes(
        marks, setting.text("of", "n", Long.toString(yes), "count", Long.toString(known)));
  }

  private static String mark(Optional<Boolean> answer) {
    return answer.map(yes -> yes ? "yes" : "no").orElse("none");
  }

  private static int order(String a, String b) {
    List<String> order = List.of("yes", "no", "none");
    return Integer.compare(order.indexOf(a), order.indexOf(b));
  }

  /** Which sentence fits a count: about the only one, about none, about all, or about some. */
  private static String form(int some, int all) {
    if (all == 1) {
      return some == 1 ? ".single" : ".single-not";
    }
    return some == 0 ? ".none" : some == all ? ".all" : "";
  }

  private String text(String key, String comparison, Period period) {
    return setting.text(key, "comparison", comparison, "period", period.toString());
  }

  /** Indicators that can be followed from the edition before the newest, and no longer ago. */
  private static List<Indicator> followed(List<Indicator> indicators, Survey survey) {
    return indicators.stream().filter(i -> since(i, survey).isPresent()).toList();
  }

  private static Optional<Change> since(Indicator indicator, Survey survey) {
    return Change.of(indicator, survey.latest().period())
        .filter(change -> change.from().equals(previous(survey)));
  }

  /** The edition before the newest, or the newest where it is the only one. */
  private static Period previous(Survey survey) {
    int n = survey.editions().size();
    return survey.editions().get(Math.max(0, n - 2)).period();
  }
}
