package se.utfall.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Area;
import se.utfall.model.Site;
import se.utfall.model.Survey;

/** Makes the home page. */
final class HomeComposer {
  /** How many pieces of news the home page shows. */
  private static final int NEWEST = 3;

  private final Setting setting;
  private final Shared shared;
  private final Outlooks outlooks;

  HomeComposer(Setting setting) {
    this.setting = setting;
    this.shared = new Shared(setting);
    this.outlooks = new Outlooks(setting);
  }

  HomePage compose() {
    Site site = setting.site();
    Optional<Survey> newest = newest(site.surveys());
    Optional<Highlights> chosen = newest.map(survey -> new Highlights(setting, survey));
    List<Highlight> highlights = chosen.map(Highlights::of).orElse(List.of());
    String heading = setting.language().count("section.highlights", highlights.size());
    List<HomePage.SurveyRow> surveys = site.surveys().stream().map(this::survey).toList();
    return new HomePage(
        setting.frame(Address.HOME, List.of(site.title()), site.summary(), List.of()),
        Address.HOME.file(),
        site.title(),
        site.summary(),
        newest.flatMap(survey -> new Tallies(setting).brief(survey, Address.HOME)),
        newest.map(survey -> described(survey)).orElse(List.of()),
        Language.sentence(heading),
        chosen.map(Highlights::aside).orElse(""),
        highlights,
        surveys,
        surveys.stream().anyMatch(row -> !row.frequency().isEmpty()),
        surveys.stream().anyMatch(row -> row.status().isPresent()),
        new NewsComposer(setting).items(site.news().stream().limit(NEWEST).toList(), Address.HOME));
  }

  /** The newest survey with figures, or else the newest in words. */
  private static Optional<Survey> newest(List<Survey> surveys) {
    Comparator<Survey> byFigures = Comparator.comparing(s -> !Tallies.indicators(s).isEmpty());
    return surveys.stream().max(byFigures.thenComparing(s -> s.latest().period()));
  }

  /** The areas of a survey in words: what there is to say of it. */
  private List<Described> described(Survey survey) {
    return Tallies.indicators(survey).isEmpty()
        ? shared.described(survey, survey.areas(), Address.HOME)
        : List.of();
  }

  private HomePage.SurveyRow survey(Survey survey) {
    Optional<Outlook> due =
        Optional.of(outlooks.of(survey)).filter(outlook -> outlook.due().isPresent());
    List<String> areas = survey.areas().stream().map(Area::title).toList();
    return new HomePage.SurveyRow(
        Link.inside(survey.title(), Address.HOME.to(Shared.address(survey))),
        survey.summary(),
        areas.isEmpty()
            ? ""
            : setting.text(
                "home.areas" + (areas.size() == 1 ? ".one" : ".other"),
                "names",
                setting.list(areas)),
        survey.rhythm().map(shared::often).orElse(""),
        Language.sentence(setting.format().period(survey.latest().period())),
        due.map(outlooks::period).orElse(""),
        due.map(outlooks::verdict));
  }
}
