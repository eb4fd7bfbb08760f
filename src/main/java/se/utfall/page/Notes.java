package se.utfall.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Commentary;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;

/** Sets commentaries under the period that they speak of, never as if it were a newer one. */
final class Notes {
  private final Setting setting;

  Notes(Setting setting) {
    this.setting = setting;
  }

  /** An area's; its page shows the figures of the survey's editions. */
  Note of(Commentary commentary, Survey survey, Area area, Address at) {
    List<Period> editions = survey.editions().stream().map(Survey.Edition::period).toList();
    Optional<Period> newest =
        area.indicators().stream()
            .flatMap(indicator -> figures(indicator).filter(editions::contains))
            .max(Comparator.naturalOrder());
    return note(commentary, newest, Optional.empty(), at);
  }

  /** An indicator's; its page shows all its figures, also those between editions. */
  Note of(Commentary commentary, Indicator indicator, Address at) {
    Optional<Period> newest = figures(indicator).max(Comparator.naturalOrder());
    return note(commentary, newest, Optional.of(indicator), at);
  }

  /** What says that there is a commentary in the main language only. */
  Optional<Note> elsewhere(Address at, Predicate<Site> there) {
    return setting
        .elsewhere(at, "#kommentar", there)
        .map(
            way ->
                new Note(
                    setting.text("section.commentary"),
                    setting.text("language.commentary"),
                    Optional.empty(),
                    new Markup(""),
                    Optional.empty(),
                    Optional.of(way)));
  }

  /** The periods in which an indicator has a figure of the municipality's own. */
  private static Stream<Period> figures(Indicator indicator) {
    return indicator.own().keySet().stream().filter(hasFigure(indicator));
  }

  private static Predicate<Period> hasFigure(Indicator indicator) {
    return period ->
        Optional.ofNullable(indicator.own().get(period)).flatMap(v -> v.exact()).isPresent();
  }

  private Note note(
      Commentary commentary, Optional<Period> newest, Optional<Indicator> own, Address at) {
    String edition = setting.format().period(commentary.edition());
    Optional<String> stale =
        newest
            .filter(period -> period.compareTo(commentary.edition()) > 0)
            .map(setting.format()::period)
            .map(p -> setting.text("commentary.stale", "edition", edition, "latest", p));
    String heading =
        stale
            .map(s -> setting.text("commentary.heading", "edition", edition))
            .orElseGet(() -> setting.text("section.commentary"));
    return new Note(
        heading,
        lead(commentary, edition),
        stale,
        setting.markup(commentary.prose(), at, Shared.BELOW_SECTION),
        new Verifications(setting).of(commentary.prose(), at, own),
        Optional.empty());
  }

  private String lead(Commentary commentary, String edition) {
    String lead = setting.text("commentary.lead", "edition", edition);
    return commentary
        .author()
        .map(author -> lead + " " + setting.text("commentary.author", "author", author))
        .orElse(lead);
  }
}
