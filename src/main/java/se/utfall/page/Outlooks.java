package se.utfall.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.utfall.model.Survey;
import se.utfall.page.Outlook.Status;
import se.utfall.stats.Schedule;

/** Puts what is late and what comes next into words. */
final class Outlooks {
  /** The most late periods that are named. */
  private static final int MOST = 5;

  private final Setting setting;

  Outlooks(Setting setting) {
    this.setting = setting;
  }

  /** As of the day the site is built. */
  Outlook of(Survey survey) {
    LocalDate today = setting.site().built();
    return Outlook.of(Schedule.of(survey, today), survey.rhythm(), today);
  }

  /** "Försenad" with the day by which the results should have been there. */
  Verdict verdict(Outlook outlook) {
    String id = outlook.status().id();
    boolean many = outlook.late().size() > 1;
    String late = many ? "register.by.late.first" : "register.by.late";
    String key = outlook.status() == Status.LATE ? late : "register.by";
    String by =
        outlook
            .due()
            .map(due -> setting.text(key, "date", setting.format().date(due.by())))
            .orElse("");
    String word = many ? setting.text("register.status.late.other") : word(outlook.status());
    return new Verdict(id, word, by);
  }

  /** What is late, or the period that comes next: "Kvartal 1 2022"; empty if none is set. */
  String period(Outlook outlook) {
    Stream<Schedule.Due> wanted =
        outlook.late().isEmpty() ? outlook.due().stream() : outlook.late().stream();
    List<String> periods =
        wanted.map(due -> setting.format().period(due.period())).distinct().toList();
    return periods.isEmpty() ? "" : Language.sentence(setting.list(few(periods)));
  }

  /** As many as a cell has room for, and how many more there are. */
  private List<String> few(List<String> periods) {
    int more = periods.size() - MOST;
    String rest = setting.text("points.rest", "n", setting.language().number(more));
    return more <= 0
        ? periods
        : Stream.concat(periods.stream().limit(MOST), Stream.of(rest)).toList();
  }

  /** What the shapes mean, those that are used, the most urgent first. */
  List<Verdict> legend(List<Outlook> outlooks) {
    return outlooks.stream()
        .map(Outlook::status)
        .distinct()
        .sorted()
        .map(s -> new Verdict(s.id(), word(s), setting.text("register.meaning." + s.id())))
        .toList();
  }

  /** "En redovisning är försenad.": every period of every survey counts. */
  String late(List<Outlook> outlooks) {
    int n = outlooks.stream().mapToInt(outlook -> outlook.late().size()).sum();
    String none = setting.text("register.late.none");
    return n == 0 ? none : Language.sentence(setting.language().count("register.late", n));
  }

  /** "Två väntas under 2022 och tre behöver inte redovisas förrän 2023." */
  String rest(List<Outlook> outlooks) {
    List<String> clauses = new ArrayList<>();
    String year = Integer.toString(setting.site().built().getYear());
    add(clauses, "register.this-year", count(outlooks, Status.THIS_YEAR), year);
    OptionalInt first = firstYear(outlooks);
    String later = first.isPresent() ? "register.on-time" : "register.on-time-undated";
    int onTime = count(outlooks, Status.ON_TIME);
    add(clauses, later, onTime, first.isPresent() ? Integer.toString(first.getAsInt()) : "");
    add(clauses, "register.as-needed", count(outlooks, Status.AS_NEEDED), "");
    add(clauses, "register.not-here", count(outlooks, Status.NOT_HERE), "");
    return clauses.isEmpty() ? "" : Language.sentence(setting.list(clauses)) + ".";
  }

  private void add(List<String> clauses, String key, int n, String year) {
    if (n > 0) {
      clauses.add(setting.language().count(key, n, "year", year));
    }
  }

  /** The year before which nothing more needs to come; none if that is not known of all. */
  private static OptionalInt firstYear(List<Outlook> outlooks) {
    List<Outlook> later = outlooks.stream().filter(o -> o.status() == Status.ON_TIME).toList();
    return later.stream().allMatch(o -> o.due().isPresent())
        ? later.stream().mapToInt(o -> o.due().orElseThrow().by().getYear()).min()
        : OptionalInt.empty();
  }

  private static int count(List<Outlook> outlooks, Status status) {
    return (int) outlooks.stream().filter(o -> o.status() == status).count();
  }

  private String word(Status status) {
    return setting.text("register.status." + status.id());
  }
}
