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

  private Area area(Optional<String> folder, int at) {
    if (folder.isEmpty()) {
      return scene.area().orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_WHICH_AREA, at)));
    }
    String name = folder.get();
    int slash = name.indexOf('/');
    List<Area> areas =
        slash >= 0
            ? survey(Optional.of(name.substring(0, slash)), at).areas()
            : scene.survey().map(Survey::areas).orElseGet(this::areas);
    String slug = name.substring(slash + 1);
    List<String> all = areas.stream().map(Area::slug).toList();
    return areas.stream()
        .filter(area -> area.slug().equalsIgnoreCase(slug))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Fault.of(Rule.CLAIM_AREA, at, name, String.join(", ", all))
                        .near(Nearest.to(slug, all))));
  }

  private List<Area> areas() {
    return scene.surveys().stream().flatMap(survey -> survey.areas().stream()).toList();
  }

  /** The subjects that a set has: each an indicator, or a branch of one. */
  List<Subject> members(Members members) {
    List<Subject> all =
        switch (members.kind()) {
          case LISTED -> members.listed();
          case AREA -> named(area(members.name(), members.at()).indicators(), members.at());
          case SURVEY ->
              named(indicators(survey(members.name(), members.at())).toList(), members.at());
          case BRANCHES -> branches(members);
        };
    members.except().forEach(id -> indicator(id, members.at()));
    return all.stream()
        .map(s -> s.orIn(members.when()))
        .filter(s -> s.indicator().filter(id -> isAny(members.except(), id)).isEmpty())
        .toList();
  }

  private static boolean isAny(List<String> ids, String id) {
    return ids.stream().anyMatch(id::equalsIgnoreCase);
  }

  private static List<Subject> named(List<Indicator> indicators, int at) {
    return indicators.stream().map(i -> Subject.unsaid(at).of(i.id())).toList();
  }

  private List<Subject> branches(Members members) {
    Indicator indicator =
        members
            .name()
            .map(id -> indicator(id, members.at()))
            .or(scene::indicator)
            .orElseThrow(() -> new Refusal(Fault.of(Rule.CLAIM_WHICH, members.at())));
    return indicator.breakdown().branches().stream()
        .map(branch -> Subject.unsaid(members.at()).of(indicator.id()).named(branch.name()))
        .toList();
  }
}
