package se.utfall.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
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
    List<Survey> surveysNewestFirst = newestFirst(site.surveys());
    Optional<Survey> newest = surveysNewestFirst.stream().findFirst();
    List<Sentence> points = points(surveysNewestFirst);
    Optional<Highlights> chosen = newest.map(survey -> new Highlights(setting, survey));
    List<Highlight> highlights = chosen.map(Highlights::of).orElse(List.of());
    String heading = setting.language().count("section.highlights", highlights.size());
    List<HomePage.SurveyRow> surveys = site.surveys().stream().map(this::survey).toList();
    return new HomePage(
        setting.frame(
            Address.HOME,
            List.of(site.title()),
            site.summary(),
            List.of(),
            new Cards(setting)
                .plain(Address.HOME, site.tagline().orElse(""), site.title(), site.summary())),
        Address.HOME.file(),
        site.title(),
        site.summary(),
        points,
        newest.map(this::subject).orElse(""),
        newest.flatMap(survey -> brief(survey, !points.isEmpty() || !highlights.isEmpty())),
        newest.map(survey -> described(survey)).orElse(List.of()),
        Language.sentence(heading),
        newest.map(survey -> aside(survey, !points.isEmpty())).orElse(""),
        highlights,
        surveys,
        site.isOwnPages() ? new OwnPages(setting).described(Address.HOME) : List.of(),
        surveys.stream().anyMatch(row -> !row.frequency().isEmpty()),
        surveys.stream().anyMatch(row -> row.status().isPresent()),
        new NewsComposer(setting).items(site.news().stream().limit(NEWEST).toList(), Address.HOME),
        new Downloads(setting).link(Address.HOME),
        new ResultsFeed(setting).feed(),
        shared
            .about(site.updated(), figures(newest), List.of())
            .with(new ShareLinks(setting).of(site.title(), Address.HOME))
            .changed(LastChange.of(site)));
  }

  /** Those that the newest results are of. */
  private static List<Indicator> figures(Optional<Survey> newest) {
    return newest.map(Tallies::indicators).orElse(List.of());
  }

  /** Those with figures first, by the end of their newest edition's period, then by size. */
  private static List<Survey> newestFirst(List<Survey> surveys) {
    Comparator<Survey> byFigures = Comparator.comparing(s -> !Tallies.indicators(s).isEmpty());
    return surveys.stream()
        .sorted(
            byFigures
                .thenComparing(s -> s.latest().period().end())
                .thenComparing(s -> Tallies.indicators(s).size())
                .reversed())
        .toList();
  }

  /** What stands out in all surveys together, where several have figures. */
  private List<Sentence> points(List<Survey> surveys) {
    List<Survey> figured = surveys.stream().filter(s -> !Tallies.indicators(s).isEmpty()).toList();
    return figured.size() < 2 ? List.of() : new Points(setting, figured, Address.HOME).all();
  }

  /** The newest survey in short; what stands out may be told elsewhere on the page. */
  private Optional<Brief> brief(Survey survey, boolean told) {
    return new Tallies(setting)
        .brief(survey, Address.HOME)
        .map(brief -> told ? brief.withoutPoints() : brief)
        .filter(brief -> !brief.isEmpty() || !brief.scores().isEmpty());
  }

  /** "Löpande insikt, kvartal 1 2022". */
  private String subject(Survey survey) {
    return new Editions(setting).titled(survey, survey.latest());
  }

  /** How the results were chosen, and of which survey where there are several with figures. */
  private String aside(Survey survey, boolean several) {
    String how = new Highlights(setting, survey).aside();
    return several
        ? setting.text("section.highlights.aside.survey", "how", how, "survey", subject(survey))
        : how;
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
