package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.stats.Schedule;

/** Says when a survey was made, who took part and when it comes again. */
final class Editions {
  /** The most editions that are told of one by one. */
  private static final int TOLD = 3;

  private final Setting setting;

  Editions(Setting setting) {
    this.setting = setting;
  }

  /** The name of an edition, or its period in words. */
  String name(Survey.Edition edition) {
    Period period = edition.period();
    return edition.name().equals(period.toString())
        ? setting.format().period(period)
        : edition.name();
  }

  /** "Löpande insikt, kvartal 1 2022". */
  String titled(Survey survey, Survey.Edition edition) {
    return setting.text(
        "home.subject",
        "survey",
        survey.shortTitle(),
        "edition",
        setting.language().inSentence(name(edition)));
  }

  /** Who took part in the newest editions, when the survey was made and had which areas. */
  List<Fact> facts(Survey survey) {
    List<Survey.Edition> all = survey.editions();
    List<Survey.Edition> told = all.subList(Math.max(0, all.size() - TOLD), all.size());
    List<Fact> facts = new ArrayList<>();
    told.forEach(edition -> participants(edition).ifPresent(facts::add));
    told.forEach(edition -> indicators(edition).ifPresent(facts::add));
    facts.add(Fact.of(setting.text("survey.editions", "name", setting.own()), periods(all)));
    all.stream().filter(e -> !e.areas().isEmpty()).forEach(e -> facts.add(areas(e)));
    told.forEach(edition -> published(edition).ifPresent(facts::add));
    return facts;
  }

  private String periods(List<Survey.Edition> editions) {
    List<String> periods = editions.stream().map(e -> setting.format().period(e.period())).toList();
    return periods.size() <= Tallies.MOST_PERIODS
        ? setting.list(periods)
        : setting.text(
            "survey.editions.many",
            "first",
            periods.get(0),
            "last",
            periods.get(periods.size() - 1),
            "n",
            Integer.toString(periods.size()));
  }

  private Optional<Fact> participants(Survey.Edition edition) {
    Optional<String> answered =
        edition.responseRate().map(rate -> setting.text("survey.answered", "percent", rate(rate)));
    return taking(edition)
        .map(who -> Stream.concat(Stream.of(who), answered.stream()))
        .map(parts -> fact("survey.participants", edition, parts.collect(Collectors.joining(", "))))
        .or(() -> edition.responseRate().map(rate -> responseRate(edition, rate)));
  }

  /** The rate alone, where it is not known who took part. */
  private Fact responseRate(Survey.Edition edition, BigDecimal rate) {
    return fact(
        "survey.response-rate",
        edition,
        setting.text("survey.response-rate.value", "percent", rate(rate)));
  }

  /** "312 kommuner och stadsdelar", if it is known. */
  private Optional<String> taking(Survey.Edition edition) {
    return edition
        .participants()
        .map(
            n ->
                edition
                    .participantsWhat()
                    .map(
                        what ->
                            setting.text("survey.participants.what", "n", digits(n), "what", what))
                    .orElseGet(
                        () ->
                            setting.text(
                                "survey.participants.value" + (n == 1 ? ".one" : ".other"),
                                "n",
                                digits(n))));
  }

  private Optional<Fact> indicators(Survey.Edition edition) {
    return edition
        .indicators()
        .map(
            n ->
                fact(
                    "survey.indicators",
                    edition,
                    setting.text("survey.indicators.value", "n", digits(n))));
  }

  private Optional<Fact> published(Survey.Edition edition) {
    return edition
        .published()
        .map(day -> fact("survey.published", edition, setting.format().date(day)));
  }

  private Fact areas(Survey.Edition edition) {
    int n = edition.areas().size();
    return fact(
        "survey.areas",
        edition,
        setting.text(
            "survey.areas.value" + (n == 1 ? ".one" : ".other"),
            "period",
            setting.format().period(edition.period()),
            "n",
            setting.language().number(n),
            "names",
            setting.list(edition.areas())));
  }

  private Fact fact(String key, Survey.Edition edition, String text) {
    return Fact.of(setting.text(key, "period", setting.format().period(edition.period())), text);
  }

  /** "312 kommuner och stadsdelar deltog 2019. 95 procent svarade." for a survey in words only. */
  String inShort(Survey survey) {
    Survey.Edition edition = survey.latest();
    String period = setting.format().period(edition.period());
    Optional<String> took =
        taking(edition).map(who -> setting.text("brief.took-part", "who", who, "period", period));
    Optional<String> answered =
        edition
            .responseRate()
            .map(
                rate ->
                    setting.text(
                        took.isPresent() ? "brief.answered" : "brief.answered.alone",
                        "percent",
                        rate(rate),
                        "period",
                        period));
    return Stream.of(took, answered).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  /** When results come next, and which are late. */
  List<Fact> schedule(Survey survey) {
    List<Fact> facts = new ArrayList<>();
    Schedule schedule = Schedule.of(survey, setting.site().built());
    if (!schedule.late().isEmpty()) {
      facts.add(Fact.of(setting.text("register.status.late"), late(schedule)));
    }
    schedule
        .next()
        .ifPresent(
            due -> facts.add(Fact.of(setting.text("column.next"), due("survey.next.value", due))));
    return facts;
  }

  private String late(Schedule schedule) {
    List<Schedule.Due> late = schedule.late();
    return late.size() == 1
        ? due("survey.late.value.one", late.get(0))
        : setting.text(
            "survey.late.value.other",
            "periods",
            setting.list(late.stream().map(d -> setting.format().period(d.period())).toList()));
  }

  private String due(String key, Schedule.Due due) {
    return setting.text(
        key,
        "period",
        setting.format().period(due.period()),
        "date",
        setting.format().date(due.by()));
  }

  private String rate(BigDecimal rate) {
    return setting.format().number(rate, Math.max(0, rate.stripTrailingZeros().scale()));
  }

  private String digits(int n) {
    return setting.format().number(BigDecimal.valueOf(n), 0);
  }
}
