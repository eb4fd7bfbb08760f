package se.utfall.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.check.Checked;
import se.utfall.content.Content;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.text.Nearest;

/** What a command line's words choose in content that may have faults. */
record NewChoice(Content content) {

  /** An area and the survey that it is part of. */
  record Place(SurveyFolder survey, AreaFolder area) {
    String name() {
      return survey.name() + "/" + area.name();
    }
  }

  /** The survey whose folder has a name. */
  Optional<SurveyFolder> survey(String name) {
    return content.surveys().stream().filter(survey -> survey.name().equals(name)).findFirst();
  }

  /** Whether the first part of an address is the site's own or a survey's. */
  boolean isTaken(String slug, Checked truth) {
    return truth.taken().contains(slug) || survey(slug).isPresent();
  }

  /** Every area whose folder has a name; more than one where surveys share it. */
  List<Place> areas(String name) {
    return places()
        .filter(place -> name.equals(place.name()) || name.equals(place.area().name()))
        .toList();
  }

  Wrong noSurvey(String name) {
    List<String> known = content.surveys().stream().map(SurveyFolder::name).toList();
    String list = String.join(", ", known);
    return new Wrong("cli.new.no-survey", List.of(name, list), Nearest.to(name, known));
  }

  /** What is wrong with a name that does not choose one area. */
  Wrong notOneArea(String name) {
    List<String> found = areas(name).stream().map(Place::name).toList();
    if (!found.isEmpty()) {
      List<String> args = List.of(name, String.join(", ", found));
      return new Wrong("cli.draft-areas", args, Optional.empty());
    }
    List<String> known =
        places().flatMap(place -> Stream.of(place.area().name(), place.name())).toList();
    return new Wrong("cli.draft-area", List.of(name), Nearest.to(name, known));
  }

  private Stream<Place> places() {
    return content.surveys().stream()
        .flatMap(survey -> survey.areas().stream().map(area -> new Place(survey, area)));
  }
}
