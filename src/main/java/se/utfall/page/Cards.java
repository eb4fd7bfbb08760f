package se.utfall.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;

/** Makes the cards of pages, as far as the site wants them and knows its own address. */
final class Cards {
  /** How many results a card has room for. */
  private static final int MOST = 6;

  private final Setting setting;
  private final Shared shared;

  Cards(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
  }

  private boolean drawn(Site.Cards least) {
    return setting.site().baseUrl().isPresent()
        && setting.site().look().cards().compareTo(least) >= 0;
  }

  /** A card of words alone. */
  Optional<Card> plain(Address at, String lead, String title, String message) {
    return drawn(Site.Cards.AREAS)
        ? Optional.of(Card.plain(name(at), setting.publisher(), lead, title, message))
        : Optional.empty();
  }

  /** An indicator's newest value, what it means, and its chart. */
  Optional<Card> of(
      Survey survey,
      Area area,
      Indicator indicator,
      Cell now,
      Period latest,
      String message,
      Optional<IndicatorPage.Picture> picture) {
    if (!drawn(Site.Cards.ALL)) {
      return Optional.empty();
    }
    boolean measured = now.exact().isPresent();
    return Optional.of(
        new Card(
            name(Shared.address(survey, area, indicator)),
            setting.publisher(),
            setting.text("card.lead", "survey", survey.shortTitle(), "area", area.title()),
            indicator.title(),
            measured ? Optional.of(figure(indicator, now, latest)) : Optional.empty(),
            message,
            picture.isPresent() ? axis(indicator) : "",
            picture.map(IndicatorPage.Picture::chart),
            List.of(),
            "",
            setting.text("card.source", "source", indicator.source().title())));
  }

  private Card.Figure figure(Indicator indicator, Cell now, Period latest) {
    return new Card.Figure(
        now.shown(), new Rows(setting).suffix(indicator, now), setting.format().period(latest));
  }

  private String axis(Indicator indicator) {
    return setting.text(
        "card.axis",
        "unit",
        Language.sentence(shared.unit(indicator)),
        "direction",
        shared.direction(indicator));
  }

  /** An area's results, the first of them in the order of the page. */
  Optional<Card> of(
      Survey survey, Area area, String message, String caption, List<Card.Line> lines) {
    Address at = Shared.address(survey, area);
    if (!drawn(Site.Cards.AREAS)) {
      return Optional.empty();
    }
    String lead =
        setting.text(
            "card.lead",
            "survey",
            survey.shortTitle(),
            "area",
            setting.format().period(survey.latest().period()));
    if (lines.isEmpty()) {
      return plain(at, lead, area.title(), area.summary());
    }
    int shown = lines.size() > MOST ? MOST - 1 : lines.size();
    return Optional.of(
        new Card(
            name(at),
            setting.publisher(),
            lead,
            area.title(),
            Optional.empty(),
            message,
            caption,
            Optional.empty(),
            lines.subList(0, shown),
            shown == lines.size()
                ? ""
                : setting.language().count("card.left", lines.size() - shown),
            setting.text("card.source", "source", sources(area))));
  }

  private String sources(Area area) {
    Stream<String> own = area.indicators().stream().map(i -> i.source().title());
    return setting.list(own.distinct().toList());
  }

  private static String name(Address at) {
    return at.path().isEmpty() ? "index" : at.path().substring(0, at.path().length() - 1);
  }
}
