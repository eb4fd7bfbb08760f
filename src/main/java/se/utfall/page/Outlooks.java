package se.utfall.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.utfall.model.Survey;
import se.utfall.page.Outlook.Status;
import se.utfall.stats.Schedule;

/** Puts what is late and what comes next into words. */
final class Outlooks {
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
    String key = outlook.status() == Status.LATE ? "register.by.late" : "register.by";
    String by =
        outlook
            .due()
            .map(due -> setting.text(key, "date", setting.format().date(due.by())))
            .orElse("");
    return new Verdict(id, word(outlook.status()), by);
  }

  /** The period whose results come next: "2023" or "Kvartal 2 2022"; empty if none is set. */
  String period(Outlook outlook) {
    return outlook
        .due()
        .map(due -> Language.sentence(setting.format().period(due.period())))
        .orElse("");
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

  /** "En redovisning är försenad." */
  String late(List<Outlook> outlooks) {
    int n = count(outlooks, Status.LATE);
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
