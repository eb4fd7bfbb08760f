package se.utfall.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.utfall.claim.Ledger;
import se.utfall.model.Article;
import se.utfall.model.Board;
import se.utfall.model.Goal;
import se.utfall.model.Indicator;
import se.utfall.model.News;
import se.utfall.model.Peers;
import se.utfall.model.Period;
import se.utfall.model.Register;
import se.utfall.model.Rhythm;
import se.utfall.model.Site;
import se.utfall.model.Source;
import se.utfall.model.StatedStanding;
import se.utfall.model.Survey;
import se.utfall.stats.Schedule;
import se.utfall.text.Diagnostics;
import se.utfall.text.Prose;
import se.utfall.text.Slug;
import se.utfall.text.SourceText;

/** Made-up registers, boards and news, and sites to show them in. */
final class Registers {
  static final Board CULTURE = board("KUN", "Kulturnämnden", Board.Kind.BOARD);
  static final Board SCHOOL = board("GRN", "Grundskolenämnden", Board.Kind.BOARD);
  static final Board CHIEF = board("KS", "Kommunstyrelsen", Board.Kind.BOARD);
  static final Board ENERGY = board("BOL", "Energibolaget", Board.Kind.COMPANY);
  static final Board REGION = board("REG", "Regionen", Board.Kind.REGION);
  static final List<Board> ALL = List.of(CULTURE, SCHOOL, CHIEF, ENERGY, REGION);

  private static final LocalDate BUILT = LocalDate.of(2022, 6, 1);

  private Registers() {}

  private static Board board(String id, String name, Board.Kind kind) {
    return new Board(id, Slug.of(name), name, kind);
  }

  static Register.FollowUp model(String id, Rhythm.Frequency frequency, Board... responsible) {
    return model(id, frequency, List.of(responsible), List.of(), Optional.empty());
  }

  static Register.FollowUp model(
      String id,
      Rhythm.Frequency frequency,
      List<Board> responsible,
      List<Board> with,
      Optional<String> others) {
    return new Register.FollowUp(
        id,
        "Modell " + id,
        "Påhittat innehåll.",
        "Påhittat syfte.",
        new Rhythm(frequency, Optional.of("Påhittat hellre än sant"), Optional.empty()),
        Register.Comparability.PARTLY,
        responsible,
        with,
        others);
  }

  static Register register(Register.FollowUp... models) {
    return new Register(
        "Påhittade modeller",
        "Så följer vi upp.",
        BUILT,
        Optional.of(new Source("Påhittat beslut", Optional.empty(), Optional.empty())),
        ALL,
        List.of(models));
  }

  /** A survey whose only edition is 2017's, of a model, with an area for its indicators. */
  static Survey survey(String name, String model, Indicator... indicators) {
    Survey survey = Surveys.survey(1, List.of(), List.of(Surveys.area("Område", indicators)));
    return new Survey(
        Slug.of(name),
        "Undersökningen " + name,
        name,
        survey.summary(),
        survey.organiser(),
        survey.rhythm(),
        Optional.of(model),
        survey.scope(),
        survey.updated(),
        survey.editions(),
        survey.comparisons(),
        survey.links(),
        survey.narrative(),
        survey.shares(),
        survey.about(),
        survey.areas(),
        Optional.empty());
  }

  /** The same indicator with a board that answers for it, a target and a stated standing. */
  static Indicator of(
      Indicator indicator,
      Board board,
      Optional<Goal.Target> target,
      Optional<StatedStanding.Group> standing) {
    return new Indicator(
        indicator.id(),
        indicator.slug(),
        indicator.title(),
        indicator.shortTitle(),
        indicator.unit(),
        indicator.per(),
        indicator.decimals(),
        indicator.direction(),
        indicator.scale(),
        indicator.definition(),
        indicator.note(),
        indicator.source(),
        indicator.kolada(),
        Optional.of(board),
        indicator.breaks(),
        indicator.own(),
        indicator.ownNote(),
        indicator.comparisons(),
        indicator.breakdown(),
        new Peers(standing.stream().map(Registers::stated).toList(), Optional.empty()),
        new Goal(Optional.empty(), target.stream().toList()),
        indicator.history(),
        indicator.commentary(),
        List.of());
  }

  static Goal.Target target(int year, String value) {
    return new Goal.Target(new Period(year), new BigDecimal(value));
  }

  private static StatedStanding stated(StatedStanding.Group group) {
    return new StatedStanding(
        new Period(2018),
        group,
        Optional.empty(),
        Optional.of(1170),
        Optional.empty(),
        new Source("Påhittad", Optional.empty(), Optional.empty()));
  }

  static News news(String title, LocalDate date, News.Kind kind, Optional<String> survey) {
    SourceText text = new SourceText("nyhet.md", "Påhittad text.\n");
    return new News(
        Slug.of(title),
        title,
        date,
        kind,
        "Kort om <" + title + ">.",
        "Kommunikation",
        survey,
        Prose.read(text, 0, new Diagnostics()));
  }

  /** Schedules as given for surveys by their short titles; others have nothing late or next. */
  static Function<Survey, Schedule> schedules(Object... pairs) {
    return survey ->
        Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
            .filter(i -> pairs[i].equals(survey.shortTitle()))
            .map(i -> (Schedule) pairs[i + 1])
            .findFirst()
            .orElseGet(() -> new Schedule(List.of(), List.of(), Optional.empty()));
  }

  /** One or several late periods and by when each should have been there. */
  static Schedule late(String periods, String by) {
    String[] all = periods.split(" ");
    String[] days = by.split(" ");
    List<Schedule.Due> late =
        IntStream.range(0, all.length).mapToObj(i -> due(all[i], days[i])).toList();
    return new Schedule(List.of(), late, Optional.empty());
  }

  static Schedule next(String period, String by) {
    return new Schedule(List.of(), List.of(), Optional.of(due(period, by)));
  }

  private static Schedule.Due due(String period, String by) {
    return new Schedule.Due(Period.parse(period).orElseThrow(), LocalDate.parse(by));
  }

  static Setting setting(Optional<Register> register, List<Survey> surveys, News... news) {
    return setting(Optional.of("https://example.org/r"), register, surveys, news);
  }

  static Setting setting(
      Optional<String> base, Optional<Register> register, List<Survey> surveys, News... news) {
    Site site = Surveys.setting(surveys.toArray(Survey[]::new)).site();
    SourceText text = new SourceText("om.md", "Påhittad text.\n");
    Article article =
        new Article(
            "om",
            "Om webbplatsen",
            Optional.empty(),
            BUILT,
            Optional.empty(),
            Prose.read(text, 0, new Diagnostics()));
    Site full =
        new Site(
            site.language(),
            site.title(),
            site.tagline(),
            site.summary(),
            base,
            site.updated(),
            site.publisher(),
            site.contact(),
            site.look(),
            site.wording(),
            site.accessibility(),
            site.synonyms(),
            site.data(),
            site.redirects(),
            site.corrections(),
            BUILT,
            register,
            List.of(news),
            surveys,
            List.of(),
            List.of(article),
            List.of());
    return Setting.of(
        full,
        new Ledger(Map.of()),
        FormatTest.swedish(),
        "assets/site.css",
        "assets/icon.svg",
        "assets/find.js");
  }

  static String text(List<Part> parts) {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      out.append(part.href().map(h -> "[" + part.text() + "](" + h + ")").orElse(part.text()));
    }
    return out.toString();
  }
}
