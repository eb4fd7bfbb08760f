package se.utfall.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Survey;
import se.utfall.text.Nearest;
import se.utfall.text.Rule;

/** Finds indicators, areas and surveys by their names, the nearest to the text first. */
record Catalogue(Scene scene) {

  /** The indicator of an id, with a survey's folder and a slash before it or without. */
  Indicator indicator(String id, int at) {
    int slash = id.indexOf('/');
    if (slash >= 0) {
      Survey survey = survey(Optional.of(id.substring(0, slash)), at);
      return in(survey, id.substring(slash + 1)).orElseThrow(() -> unknown(id, at));
    }
    return scene
        .area()
        .flatMap(area -> in(area, id))
        .or(() -> scene.survey().flatMap(survey -> in(survey, id)))
        .orElseGet(() -> anywhere(id, at));
  }

  private Indicator anywhere(String id, int at) {
    List<Survey> surveys = scene.surveys().stream().filter(s -> in(s, id).isPresent()).toList();
    if (surveys.size() > 1) {
      String names = String.join(", ", surveys.stream().map(s -> s.slug() + "/" + id).toList());
      throw new Refusal(Fault.of(Rule.CLAIM_INDICATOR_TWICE, at, id, names));
    }
    return surveys.stream()
        .flatMap(s -> in(s, id).stream())
        .findFirst()
        .orElseThrow(() -> unknown(id, at));
  }

  private static Optional<Indicator> in(Survey survey, String id) {
    return survey.areas().stream().flatMap(area -> in(area, id).stream()).findFirst();
  }

  private static Optional<Indicator> in(Area area, String id) {
    return area.indicators().stream().filter(i -> i.id().equalsIgnoreCase(id)).findFirst();
  }

  private Refusal unknown(String id, int at) {
    List<String> near =
        scene
            .survey()
            .map(Stream::of)
            .orElseGet(() -> scene.surveys().stream())
            .flatMap(Catalogue::indicators)
            .map(Indicator::id)
            .toList();
    return new Refusal(Fault.of(Rule.CLAIM_INDICATOR, at, id).near(Nearest.to(id, near)));
  }

  private static Stream<Indicator> indicators(Survey survey) {
    return survey.areas().stream().flatMap(area -> area.indicators().stream());
  }

  /** The survey of a folder, or the one that the text is about. */
  Survey survey(Optional<String> folder, int at) {
    if (folder.isEmpty()) {
      return scene.survey().orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_WHICH_SURVEY, at)));
    }
    List<String> all = scene.surveys().stream().map(Survey::slug).toList();
    return scene.surveys().stream()
        .filter(s -> s.slug().equalsIgnoreCase(folder.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Fault.of(Rule.CLAIM_SURVEY, at, folder.get(), String.join(", ", all))
                        .near(Nearest.to(folder.get(), all))));
  }

  /** The survey that an indicator is in. */
  Optional<Survey> of(Indicator indicator) {
    return Stream.concat(scene.survey().stream(), scene.surveys().stream())
        .filter(survey -> indicators(survey).anyMatch(indicator::equals))
        .findFirst();
  }

  /**
   * The indicators of an area by its folder, with its survey's and a slash before it if need be.
   */
  private List<Subject> area(Optional<String> folder, int at) {
    if (folder.isEmpty()) {
      Area own = scene.area().orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_WHICH_AREA, at)));
      return named(survey(Optional.empty(), at), own.indicators().stream(), at);
    }
    String name = folder.get();
    int slash = name.indexOf('/');
    List<Survey> surveys =
        slash >= 0
            ? List.of(survey(Optional.of(name.substring(0, slash)), at))
            : scene.survey().map(List::of).orElse(scene.surveys());
    String slug = name.substring(slash + 1);
    List<Survey> with = surveys.stream().filter(s -> area(s, slug).isPresent()).toList();
    if (with.size() > 1) {
      String names = String.join(", ", with.stream().map(s -> s.slug() + "/" + slug).toList());
      throw new Refusal(Fault.of(Rule.CLAIM_AREA_TWICE, at, name, names));
    }
    Survey survey = with.stream().findFirst().orElseThrow(() -> noArea(surveys, name, slug, at));
    return named(survey, area(survey, slug).orElseThrow().indicators().stream(), at);
  }

  private static Optional<Area> area(Survey survey, String slug) {
    return survey.areas().stream().filter(a -> a.slug().equalsIgnoreCase(slug)).findFirst();
  }

  private static Refusal noArea(List<Survey> surveys, String name, String slug, int at) {
    List<String> all = surveys.stream().flatMap(s -> s.areas().stream()).map(Area::slug).toList();
    return new Refusal(
        Fault.of(Rule.CLAIM_AREA, at, name, String.join(", ", all)).near(Nearest.to(slug, all)));
  }

  /** The subjects that a set has: each an indicator, or a branch of one. */
  List<Subject> members(Members members) {
    List<Subject> all =
        switch (members.kind()) {
          case LISTED -> members.listed();
          case AREA -> area(members.name(), members.at());
          case SURVEY -> {
            Survey survey = survey(members.name(), members.at());
            yield named(survey, indicators(survey), members.at());
          }
          case BRANCHES -> branches(members);
        };
    List<Indicator> except =
        members.except().stream().map(id -> indicator(id, members.at())).toList();
    return all.stream()
        .map(s -> s.orIn(members.when()))
        .filter(s -> except.isEmpty() || !except.contains(indicator(s)))
        .toList();
  }

  /** The indicator that a subject is about. */
  Indicator indicator(Subject subject) {
    return subject
        .indicator()
        .map(id -> indicator(id, subject.at()))
        .or(scene::indicator)
        .orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_WHICH, subject.at())));
  }

  private static List<Subject> named(Survey survey, Stream<Indicator> indicators, int at) {
    return indicators.map(i -> Subject.unsaid(at).of(survey.slug() + "/" + i.id())).toList();
  }

  private List<Subject> branches(Members members) {
    Indicator indicator =
        members
            .name()
            .map(id -> indicator(id, members.at()))
            .or(scene::indicator)
            .orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_WHICH, members.at())));
    String id = members.name().orElse(indicator.id());
    return indicator.breakdown().branches().stream()
        .map(branch -> Subject.unsaid(members.at()).of(id).named(branch.name()))
        .toList();
  }
}
