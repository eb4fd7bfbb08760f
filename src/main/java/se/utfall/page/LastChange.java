package se.utfall.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Commentary;
import se.utfall.model.Correction;
import se.utfall.model.Indicator;
import se.utfall.model.News;
import se.utfall.model.Site;
import se.utfall.model.Survey;

/** The newest of the days on which what a page is made of was changed, as the content has them. */
final class LastChange {
  private LastChange() {}

  /** Of the home page, which tells of everything. */
  static LocalDate of(Site site) {
    return newest(
        Stream.of(
            Stream.of(site.updated()),
            site.surveys().stream().map(LastChange::of),
            site.news().stream().map(News::date),
            site.corrections().stream().map(Correction::date)));
  }

  static LocalDate of(Survey survey) {
    return newest(
        Stream.of(Stream.of(survey.updated()), survey.areas().stream().map(Area::updated)));
  }

  static LocalDate of(Survey survey, Area area) {
    return newest(Stream.of(Stream.of(survey.updated(), area.updated()), day(area.commentary())));
  }

  /** Of an area with its indicators, each with what is written of it. */
  static LocalDate ofAll(Survey survey, Area area) {
    return newest(
        Stream.of(
            Stream.of(of(survey, area)),
            area.indicators().stream().map(indicator -> of(survey, area, indicator))));
  }

  static LocalDate of(Survey survey, Area area, Indicator indicator) {
    return newest(
        Stream.of(Stream.of(survey.updated(), area.updated()), day(indicator.commentary())));
  }

  private static Stream<LocalDate> day(Optional<Commentary> commentary) {
    return commentary.stream().map(Commentary::updated);
  }

  private static LocalDate newest(Stream<Stream<LocalDate>> days) {
    return days.flatMap(all -> all).max(Comparator.naturalOrder()).orElseThrow();
  }
}
