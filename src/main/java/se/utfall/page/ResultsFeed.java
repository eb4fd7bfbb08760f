package se.utfall.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Survey;
import se.utfall.model.Value;
import se.utfall.page.Feed.Entry;

/** Makes the feed of new results: an entry for each edition of a survey with figures. */
final class ResultsFeed {
  /** More are read by nobody who follows what is new. */
  private static final int MOST = 50;

  private final Setting setting;

  ResultsFeed(Setting setting) {
    this.setting = setting;
  }

  /** The feed, where there are figures and the site knows its own address. */
  Optional<Feed> feed() {
    return setting
        .resultsFeed()
        .flatMap(file -> setting.absolute(file).flatMap(self -> feed(file, self)));
  }

  private Optional<Feed> feed(String file, String self) {
    List<Entry> entries =
        setting.site().surveys().stream()
            .filter(survey -> !setting.versions().lacks(Shared.address(survey)))
            .flatMap(this::entries)
            .sorted(Comparator.comparing(Entry::updated).reversed())
            .limit(MOST)
            .toList();
    return entries.stream().findFirst().map(newest -> feed(file, self, newest.updated(), entries));
  }

  private Feed feed(String file, String self, String updated, List<Entry> entries) {
    return new Feed(
        file,
        setting.language().tag(),
        self,
        setting.absolute("").orElseThrow(),
        setting.text("results.feed", "publisher", setting.publisher()),
        setting.text("results.summary", "publisher", setting.publisher()),
        updated,
        setting.publisher(),
        entries);
  }

  /**
   * An edition came on the day on which its results were published. Where nobody has said when that
   * was, the newest came on the day on which the survey was last changed, and of others nothing is
   * known.
   */
  private Stream<Entry> entries(Survey survey) {
    List<Survey.Edition> there =
        survey.editions().stream().filter(one -> hasFigures(survey, one.period())).toList();
    return there.stream()
        .flatMap(one -> day(survey, one, there).stream().map(day -> entry(survey, one, day)));
  }

  private Optional<LocalDate> day(
      Survey survey, Survey.Edition edition, List<Survey.Edition> there) {
    boolean newest = edition.equals(there.get(there.size() - 1));
    return edition
        .published()
        .filter(day -> !day.isAfter(setting.site().built()))
        .or(() -> Optional.of(Downloads.updated(survey)).filter(day -> newest));
  }

  /** Whether any edition has figures, and so an entry. */
  static boolean hasFigures(Survey survey) {
    return survey.editions().stream().anyMatch(one -> hasFigures(survey, one.period()));
  }

  private static boolean hasFigures(Survey survey, Period period) {
    return survey.areas().stream()
        .flatMap(area -> area.indicators().stream())
        .map(Indicator::own)
        .flatMap(values -> Optional.ofNullable(values.get(period)).stream())
        .map(Value::exact)
        .anyMatch(Optional::isPresent);
  }

  private Entry entry(Survey survey, Survey.Edition edition, LocalDate day) {
    String address = setting.absolute(Shared.address(survey).path()).orElseThrow();
    return Entry.of(
        address + "#" + edition.period(),
        address,
        new Editions(setting).titled(survey, edition),
        Feed.instant(day),
        summary(survey, edition),
        setting.text("results.kind"),
        "result");
  }

  /** What the newest results say, else what the survey is about. */
  private String summary(Survey survey, Survey.Edition edition) {
    return new Tallies(setting)
        .brief(survey, Address.HOME)
        .filter(brief -> edition.equals(survey.latest()))
        .map(brief -> (brief.strong() + " " + brief.rest()).strip())
        .filter(words -> !words.isEmpty())
        .orElse(survey.summary());
  }
}
