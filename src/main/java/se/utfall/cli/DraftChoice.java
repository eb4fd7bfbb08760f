package se.utfall.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Period;
import se.utfall.model.Site;
import se.utfall.model.Survey;
import se.utfall.text.Nearest;

/** What a command line's words choose among a site's areas and editions. */
record DraftChoice(Site site, String area, String edition) {

  /** An area and the survey that it is part of. */
  record Place(Survey survey, Area area) {
    String name() {
      return survey.slug() + "/" + area.slug();
    }

    Optional<Period> edition(String name) {
      return editions().filter(period -> period.toString().equals(name)).findFirst();
    }

    Stream<Period> editions() {
      return survey.editions().stream().map(Survey.Edition::period);
    }
  }

  private Stream<Place> places() {
    return site.surveys().stream()
        .flatMap(survey -> survey.areas().stream().map(area -> new Place(survey, area)));
  }

  /** Every area of that name; more than one where surveys share it. */
  List<Place> found() {
    return places()
        .filter(place -> area.equals(place.name()) || area.equals(place.area().slug()))
        .toList();
  }

  /** What is wrong with the words, and the word that may have been meant. */
  Optional<Wrong> wrong() {
    List<Place> found = found();
    if (found.size() != 1) {
      List<String> names = found.stream().map(Place::name).toList();
      return Optional.of(
          found.isEmpty()
              ? new Wrong("cli.draft-area", List.of(area), Nearest.to(area, areas()))
              : new Wrong(
                  "cli.draft-areas", List.of(area, String.join(", ", names)), Optional.empty()));
    }
    Place place = found.get(0);
    List<String> editions = place.editions().map(Period::toString).toList();
    return place.edition(edition).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Wrong(
                "cli.draft-edition",
                List.of(place.survey().shortTitle(), edition, String.join(", ", editions)),
                Nearest.to(edition, editions)));
  }

  private List<String> areas() {
    return places().flatMap(place -> Stream.of(place.area().slug(), place.name())).toList();
  }
}
