package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Area;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.Shares;
import se.utfall.model.Source;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Survey;
import se.utfall.stats.Rounding;

/** Makes the tables of how many indicators are among the best, in the middle, among the worst. */
final class Portions {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Setting setting;
  private final Sentences sentences;

  Portions(Setting setting) {
    this.setting = setting;
    this.sentences = new Sentences(setting);
  }

  /** The whole survey and each area, if anything is known. */
  Optional<ShareTable> of(Survey survey, Address at) {
    List<Portion> whole = whole(survey);
    List<ShareTable.Group> groups = new ArrayList<>();
    groups.add(group(setting.text("shares.whole"), Optional.empty(), whole));
    List<Portion> all = new ArrayList<>(whole);
    for (Area area : survey.areas()) {
      List<Portion> some = portions(survey, Optional.of(area));
      Link link = Link.inside(area.title(), at.to(Shared.address(survey, area)));
      groups.add(group(area.title(), Optional.of(link), some));
      all.addAll(some);
    }
    groups.removeIf(group -> group.lines().isEmpty());
    return table(survey.shortTitle(), groups, whole, all);
  }

  /** One area, if anything is known of it. */
  Optional<ShareTable> of(Survey survey, Area area) {
    List<Portion> portions = portions(survey, Optional.of(area));
    ShareTable.Group group = group(area.title(), Optional.empty(), portions);
    return table(area.title(), List.of(group), portions, portions);
  }

  /** Whether anything is known of an area. */
  static boolean any(Survey survey, Area area) {
    return !portions(survey, Optional.of(area)).isEmpty();
  }

  private Optional<ShareTable> table(
      String title, List<ShareTable.Group> groups, List<Portion> whole, List<Portion> all) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShareTable(
                message(whole),
                setting.text("shares.caption", "title", title),
                groups,
                notes(whole, all)));
  }

  /** The whole survey's shares in the newest edition and the one before. */
  static List<Portion> whole(Survey survey) {
    return portions(survey, Optional.empty());
  }

  /** Nothing where the newest edition has none: earlier ones alone say nothing of today. */
  private static List<Portion> portions(Survey survey, Optional<Area> area) {
    return portion(survey, area, survey.latest().period())
        .map(newest -> Stream.concat(Stream.of(newest), before(survey, area, newest)).toList())
        .orElse(List.of());
  }

  private static Stream<Portion> before(Survey survey, Optional<Area> area, Portion newest) {
    return Tallies.previous(survey).flatMap(period -> portion(survey, area, period)).stream()
        .filter(before -> !before.isSlightBeside(newest));
  }

  private static Optional<Portion> portion(Survey survey, Optional<Area> area, Period period) {
    List<Indicator> indicators =
        area.map(Area::indicators).orElseGet(() -> Tallies.indicators(survey));
    return Portion.of(survey, area.map(Area::slug), indicators, period);
  }

  private ShareTable.Group group(String name, Optional<Link> area, List<Portion> portions) {
    List<ShareTable.Line> lines = new ArrayList<>();
    for (Portion portion : portions) {
      lines.add(line(portion, lines.isEmpty()));
    }
    return new ShareTable.Group(name, area, lines);
  }

  private ShareTable.Line line(Portion portion, boolean latest) {
    return new ShareTable.Line(
        setting.format().periodLabel(portion.period()),
        detail(portion),
        new ShareBar(
            portion.percent(Group.BEST),
            portion.percent(Group.MIDDLE),
            portion.percent(Group.WORST),
            Stream.of(Group.values()).map(group -> label(portion, group)).toList(),
            latest),
        share(portion, Group.BEST),
        share(portion, Group.MIDDLE),
        share(portion, Group.WORST));
  }

  private String detail(Portion portion) {
    Optional<String> of = portion.indicators().map(n -> counted("shares.of", n));
    Optional<String> published = portion.published().map(s -> setting.text("shares.as-published"));
    return Stream.of(of, published).flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private ShareTable.Share share(Portion portion, Group group) {
    String percent =
        portion.inPercent() ? setting.text("shares.percent", "n", percent(portion, group)) : "";
    return new ShareTable.Share(percent, portion.count(group).map(this::digits).orElse(""));
  }

  /** The number in the bar: percent, or how many where they are few. */
  private String label(Portion portion, Group group) {
    return portion.inPercent()
        ? percent(portion, group)
        : portion.count(group).map(this::digits).orElse("");
  }

  /** Whole percents; published ones with the decimals that they have. */
  private String percent(Portion portion, Group group) {
    return setting.format().number(portion.percent(group), portion.decimals(group));
  }

  /** What the newest edition's shares say, and those of the edition before. */
  private String message(List<Portion> portions) {
    return String.join(" ", new ShareSentences(setting).of(portions));
  }

  private List<Sentence> notes(List<Portion> whole, List<Portion> all) {
    List<Sentence> notes = new ArrayList<>();
    notes.add(Sentence.of(setting.text("shares.note")));
    whole.stream()
        .filter(p -> p.without() > 0 && p.tally().isPresent())
        .forEach(p -> notes.add(Sentence.of(without(p))));
    whole.stream().filter(Portion::isInstead).forEach(p -> notes.add(Sentence.of(instead(p))));
    if (all.stream().anyMatch(p -> p.tally().isPresent() && p.inPercent() && !sumsUp(p))) {
      notes.add(Sentence.of(setting.text("shares.rounded")));
    }
    all.stream()
        .flatMap(p -> p.published().stream())
        .map(Shares::source)
        .distinct()
        .forEach(source -> notes.add(published(source)));
    return notes;
  }

  private String without(Portion portion) {
    String period = setting.format().period(portion.period());
    int n = portion.without();
    String words = setting.language().count("shares.without", n, "period", period);
    return Language.sentence(words);
  }

  /** Why the published shares stand here although some standings are known. */
  private String instead(Portion portion) {
    String period = setting.format().period(portion.period());
    return setting.language().count("shares.instead", portion.without(), "period", period);
  }

  private Sentence published(Source source) {
    Sentence.Part part =
        source
            .url()
            .map(url -> Sentence.Part.link(Link.outside(source.title(), url)))
            .orElseGet(() -> Sentence.Part.words(source.title()));
    return sentences.with("shares.published", part);
  }

  private static boolean sumsUp(Portion portion) {
    return Stream.of(Group.values())
            .map(group -> Rounding.shown(portion.percent(group), 0))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(WHOLE)
        == 0;
  }

  private String counted(String key, int n) {
    return setting.text(key + (n == 1 ? ".one" : ".other"), "n", digits(n));
  }

  private String digits(int n) {
    return setting.format().number(BigDecimal.valueOf(n), 0);
  }
}
