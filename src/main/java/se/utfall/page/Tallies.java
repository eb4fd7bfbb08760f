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
  /** The most periods that a table has columns for. */
  static final int MOST_PERIODS = 8;

  private final Setting setting;

  Tallies(Setting setting) {
    this.setting = setting;
  }

  /** "Tre av fyra resultat har förbättrats sedan 2019. På ett av fyra är Borås bättre än …" */
  String area(Survey survey, Area area) {
    Period latest = survey.latest().period();
    Optional<String> changed =
        previous(survey).flatMap(from -> changed(survey, area.indicators(), from));
    Optional<String> compared =
        Shared.comparison(survey).flatMap(c -> compared(area.indicators(), c, latest));
    return Stream.of(changed, compared).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  /** The survey in short: what its figures say, or else who took part; possibly nothing. */
  Optional<Brief> brief(Survey survey, Address at) {
    Brief brief = indicators(survey).isEmpty() ? told(survey, at) : counted(survey, at);
    return Optional.of(brief).filter(b -> !b.isEmpty());
  }

  /** Published shares come first, then those of the edition before and who took part. */
  private Brief told(Survey survey, Address at) {
    List<String> sentences =
        Stream.concat(
                new ShareSentences(setting).of(Portions.whole(survey)).stream(),
                Stream.of(new Editions(setting).inShort(survey)))
            .filter(sentence -> !sentence.isEmpty())
            .toList();
    return new Brief(
        "",
        sentences.stream().findFirst().orElse(""),
        sentences.stream().skip(1).collect(Collectors.joining(" ")),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        more(survey, at));
  }

  private Brief counted(Survey survey, Address at) {
    Period latest = survey.latest().period();
    List<Indicator> all = indicators(survey);
    Optional<Comparison> comparison = compared(survey);
    Optional<String> strong =
        comparison.flatMap(c -> strong(GapTally.of(all, c, latest), c, latest));
    List<Sentence> points = new Points(setting, List.of(survey), at).all();
    String rest = previous(survey).flatMap(from -> tracked(survey, all, from)).orElse("");
    List<Score> scores = new Scores(setting).of(survey, at);
    boolean alone = strong.isEmpty() && rest.isEmpty() && points.isEmpty();
    return new Brief(
        lead(survey, all),
        strong.orElse(""),
        alone ? alone(all, latest) : rest,
        points,
        comparison
            .filter(c -> scores.stream().anyMatch(s -> s.compared().isPresent()))
            .map(
                c ->
                    setting.text(
                        "column.compared",
                        "comparison",
                        setting.language().inSentence(c),
                        "period",
                        period(latest))),
        previous(survey)
            .filter(p -> scores.stream().anyMatch(s -> s.changed().isPresent()))
            .map(p -> setting.text("column.changed", "period", period(p))),
        scores,
        more(survey, at));
  }

  /** That nothing can be set beside the figures; of answers, how many are yes. */
  private String alone(List<Indicator> all, Period latest) {
    return all.stream().allMatch(Answers::isAnswer)
        ? new Answers(setting).message(all, latest)
        : setting.text("brief.alone");
  }

  private String lead(Survey survey, List<Indicator> all) {
    int areas = (int) survey.areas().stream().filter(a -> !a.indicators().isEmpty()).count();
    return setting.text(
        "box.caption",
        "n",
        Language.sentence(setting.language().count("indicators", all.size())),
        "areas",
        setting.language().count("box.areas", areas));
  }

  private Link more(Survey survey, Address at) {
    String latest = period(survey.latest().period());
    return Link.inside(
        setting.text("brief.more", "survey", survey.title(), "period", latest),
        at.to(Shared.address(survey)));
  }

  private String period(Period period) {
    return setting.format().period(period);
  }

  /** The comparison of a survey, if it has figures to compare. */
  static Optional<Comparison> compared(Survey survey) {
    boolean figures = indicators(survey).stream().anyMatch(i -> !Answers.isAnswer(i));
    return Shared.comparison(survey).filter(c -> figures);
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
                setting.language().inSentence(comparison),
                "better",
                number(gaps.better(), n),
                "count",
                number(n, n),
                "period",
                period(period)));
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
                period(from),
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
  String number(int n, int most) {
    String word = setting.language().number(n);
    boolean digits = setting.language().number(most).equals(Integer.toString(most));
    return digits && n > 0 ? Integer.toString(n) : word;
  }

  private Optional<String> changed(Survey survey, List<Indicator> indicators, Period from) {
    ChangeTally tally = since(survey, indicators, from);
    int n = tally.judged();
    return n == 0
        ? Optional.empty()
        : Optional.of(
            Language.sentence(
                setting.text(
                    "area.message.changed" + part(n, indicators) + form(tally.improved(), n),
                    "improved",
                    number(tally.improved(), n),
                    "count",
                    number(n, n),
                    "period",
                    period(from))));
  }

  private Optional<String> compared(List<Indicator> indicators, Comparison comparison, Period at) {
    GapTally tally = GapTally.of(indicators, comparison, at);
    int n = tally.judged();
    return n == 0
        ? Optional.empty()
        : Optional.of(
            setting.text(
                "area.message.compared" + part(n, indicators) + form(tally.better(), n),
                "better",
                number(tally.better(), n),
                "count",
                number(n, n),
                "name",
                setting.own(),
                "comparison",
                setting.language().inSentence(comparison)));
  }

  /** Whether a count is of several, but not of all that there are. */
  private static String part(int judged, List<Indicator> all) {
    return judged > 1 && judged < all.size() ? ".part" : "";
  }

  /** Which sentence fits a count: about the only one, about none, about all, or about some. */
  static String form(int some, int all) {
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
    return ChangeTally.since(indicators, from, survey.latest().period());
  }

  /** The change of an indicator from one edition to another, if none lies between with a figure. */
  static Optional<Change> since(Indicator indicator, Period from, Period to) {
    return Change.since(indicator, from, to);
  }

  /** The periods that a table has room for: the newest, the oldest of them first. */
  static List<Period> newest(Survey survey) {
    int n = survey.editions().size();
    return survey.editions().subList(Math.max(0, n - MOST_PERIODS), n).stream()
        .map(Survey.Edition::period)
        .toList();
  }

  /** The edition before the newest. */
  static Optional<Period> previous(Survey survey) {
    int n = survey.editions().size();
    return n < 2 ? Optional.empty() : Optional.of(survey.editions().get(n - 2).period());
  }
}
