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
  private final Tallies tallies;

  Portions(Setting setting) {
    this.setting = setting;
    this.sentences = new Sentences(setting);
    this.tallies = new Tallies(setting);
  }

  /** The whole survey and each area, if anything is known. */
  Optional<ShareTable> of(Survey survey, Address at) {
    List<Portion> whole = portions(survey, Optional.empty());
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
    return table(survey, survey.shortTitle(), groups, whole, all);
  }

  /** One area, if anything is known of it. */
  Optional<ShareTable> of(Survey survey, Area area) {
    List<Portion> portions = portions(survey, Optional.of(area));
    ShareTable.Group group = group(area.title(), Optional.empty(), portions);
    return table(survey, area.title(), List.of(group), portions, portions);
  }

  private Optional<ShareTable> table(
      Survey survey,
      String title,
      List<ShareTable.Group> groups,
      List<Portion> whole,
      List<Portion> all) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShareTable(
                message(whole, survey.latest().period()),
                setting.text("shares.caption", "title", title),
                groups,
                notes(whole, all)));
  }

  /** The newest edition and the one before, as far as anything is known of them. */
  private static List<Portion> portions(Survey survey, Optional<Area> area) {
    Optional<Portion> newest = portion(survey, area, survey.latest().period());
    Optional<Portion> before =
        Tallies.previous(survey)
            .flatMap(period -> portion(survey, area, period))
            .filter(p -> newest.filter(p::isSlightBeside).isEmpty());
    return Stream.of(newest, before).flatMap(Optional::stream).toList();
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
    return setting.format().number(portion.percent(group), decimals(portion, group));
  }

  private static int decimals(Portion portion, Group group) {
    BigDecimal exact = portion.percent(group);
    return portion.published().isEmpty() ? 0 : Math.max(0, exact.stripTrailingZeros().scale());
  }

  /**
   * "22 av 40 nyckeltal, 55 procent, hör till de bästa 25 procenten, mot 37 procent 2019." or, of
   * few, "Två av tre nyckeltal hör till de bästa 25 procenten."
   */
  private String message(List<Portion> portions, Period latest) {
    return portions.stream()
        .filter(portion -> portion.period().equals(latest))
        .findFirst()
        .map(
            newest -> {
              Optional<Portion> before =
                  portions.stream().skip(1).filter(newest::isLike).findFirst();
              return Stream.of(Group.BEST, Group.WORST)
                  .map(group -> message(group, newest, before))
                  .collect(Collectors.joining(" "));
            })
        .orElse("");
  }

  private String message(Group group, Portion newest, Optional<Portion> before) {
    int all = newest.indicators().orElse(0);
    return Language.sentence(
        setting.text(
            "shares.message." + group.id() + kind(newest, group),
            "n",
            newest.count(group).map(n -> tallies.number(n, all)).orElse(""),
            "count",
            tallies.number(all, all),
            "percent",
            percent(newest, group),
            "period",
            setting.format().period(newest.period()),
            "before",
            before.map(b -> before(b, newest, group)).orElse("")));
  }

  private static String kind(Portion portion, Group group) {
    if (portion.published().isPresent()) {
      return ".published";
    }
    String form = Tallies.form(portion.count(group).orElse(0), portion.indicators().orElse(0));
    return form.isEmpty() && !portion.inPercent() ? ".few" : form;
  }

  /** ", mot 37 procent 2019"; of few indicators how many, and never nought percent. */
  private String before(Portion before, Portion newest, Group group) {
    boolean none = before.percent(group).signum() == 0;
    boolean still = none && newest.percent(group).signum() == 0;
    String some = before.inPercent() ? "" : ".few";
    int all = before.indicators().orElse(0);
    return setting.text(
        "shares.before" + (still ? ".still" : none ? ".none" : some),
        "percent",
        percent(before, group),
        "n",
        before.count(group).map(n -> tallies.number(n, all)).orElse(""),
        "count",
        tallies.number(all, all),
        "period",
        setting.format().period(before.period()));
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
