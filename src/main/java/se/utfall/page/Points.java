package se.utfall.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.stats.Standing;
import se.utfall.stats.StatedChange;

/** Says what stands out in surveys: what is best, what has improved, what needs work. */
final class Points {
  /** How many sentences of a kind are told of several surveys together. */
  private static final int MOST = 2;

  private final Setting setting;
  private final Sentences sentences;
  private final Address at;
  private final List<Found> all;

  /** What stands out in the newest editions of some surveys, told on one page. */
  Points(Setting setting, List<Survey> surveys, Address at) {
    this.setting = setting;
    this.sentences = new Sentences(setting);
    this.at = at;
    this.all = surveys.stream().flatMap(survey -> found(survey, at)).toList();
  }

  private static Stream<Found> found(Survey survey, Address at) {
    return survey.areas().stream()
        .flatMap(
            area ->
                area.indicators().stream()
                    .map(i -> new Found(survey, i, at.to(Shared.address(survey, area, i)))));
  }

  /** An indicator, its survey and the address of its page. */
  private record Found(Survey survey, Indicator indicator, String href) {
    Period latest() {
      return survey.latest().period();
    }

    Optional<Group> group() {
      return Standing.of(indicator, latest()).map(Standing::group);
    }

    Optional<Change> since(Period from) {
      return Tallies.since(indicator, from, latest());
    }

    boolean isNamedAs(Found other) {
      return indicator.shortTitle().equalsIgnoreCase(other.indicator.shortTitle());
    }
  }

  /** How much an indicator has improved, or how far from the comparison it is. */
  private record Sized(Found found, BigDecimal size) {
    Measure measure() {
      Indicator indicator = found.indicator();
      return new Measure(indicator.unit(), indicator.scale(), indicator.per());
    }
  }

  /** What sizes must be counted in to be ranked together. */
  private record Measure(Unit unit, Optional<Indicator.Scale> scale, Optional<String> per) {}

  /** What is best, what has improved most and what needs work, as far as the figures tell. */
  List<Sentence> all() {
    Map<String, List<Found>> gaps = compared();
    return Stream.of(
            placed("points.best", standing(Group.BEST, f -> true)),
            few(gaps.entrySet().stream().flatMap(c -> ahead(c.getKey(), c.getValue()))),
            few(improved()),
            listed("points.improved.stated", all.stream().filter(Points::stated)),
            placed("points.worst", standing(Group.WORST, f -> !improving(f))),
            listed("points.worst.improving", standing(Group.WORST, Points::improving)),
            few(gaps.entrySet().stream().flatMap(c -> behind(c.getKey(), c.getValue()))))
        .flatMap(Function.identity())
        .toList();
  }

  /** Of several surveys together, the sentences that name most; each survey tells the rest. */
  private Stream<Sentence> few(Stream<Sentence> sentences) {
    boolean several = all.stream().map(f -> f.survey().slug()).distinct().count() > 1;
    return several
        ? sentences.sorted(Comparator.comparing(Points::links).reversed()).limit(MOST)
        : sentences;
  }

  private static long links(Sentence sentence) {
    return sentence.parts().stream().filter(part -> part.link().isPresent()).count();
  }

  /** What to set beside which comparison, by its name, where standings don't tell more. */
  private Map<String, List<Found>> compared() {
    Map<String, List<Found>> surveys =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    found -> found.survey().slug(), LinkedHashMap::new, Collectors.toList()));
    Map<String, List<Found>> compared = new LinkedHashMap<>();
    surveys.forEach(
        (slug, found) ->
            Shared.comparison(found.get(0).survey())
                .filter(c -> !mostHaveStandings(found))
                .map(
                    c ->
                        compared.computeIfAbsent(
                            setting.language().inSentence(c), n -> new ArrayList<>()))
                .ifPresent(list -> list.addAll(found)));
    return compared;
  }

  private static boolean mostHaveStandings(List<Found> found) {
    return found.stream().filter(f -> f.group().isPresent()).count() * 2 > found.size();
  }

  private Stream<Found> standing(Group group, Predicate<Found> which) {
    return all.stream().filter(f -> f.group().filter(g -> g == group).isPresent()).filter(which);
  }

  private static boolean improving(Found found) {
    return Change.of(found.indicator(), found.latest())
            .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
            .isPresent()
        || stated(found);
  }

  /** Whether somebody states that it has improved, where the figures don't tell. */
  private static boolean stated(Found found) {
    return StatedChange.of(found.indicator(), found.latest())
        .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
        .isPresent();
  }

  /** Since the edition before; surveys with different ones share no name for it. */
  private Stream<Sentence> improved() {
    List<Sized> improved = all.stream().flatMap(f -> improvement(f).stream()).toList();
    List<Period> from =
        improved.stream()
            .flatMap(s -> Tallies.previous(s.found().survey()).stream())
            .distinct()
            .toList();
    String since =
        from.size() == 1 ? setting.format().period(from.get(0)) : setting.text("points.before");
    return ranked("points.improved", improved, "period", since);
  }

  private static Optional<Sized> improvement(Found found) {
    return Tallies.previous(found.survey())
        .flatMap(found::since)
        .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
        .map(change -> new Sized(found, change.difference().abs()));
  }

  private Stream<Sentence> ahead(String comparison, List<Found> found) {
    return ranked(
        "points.ahead", gaps(found.stream(), Gap.Verdict.BETTER), "comparison", comparison);
  }

  private Stream<Sentence> behind(String comparison, List<Found> found) {
    Stream<Found> improving = found.stream().filter(Points::improving);
    return Stream.concat(
        ranked("points.behind", gaps(found.stream(), Gap.Verdict.WORSE), "comparison", comparison),
        listed(
            "points.behind.improving",
            gaps(improving, Gap.Verdict.WORSE).stream().map(Sized::found),
            "comparison",
            comparison));
  }

  private static List<Sized> gaps(Stream<Found> found, Gap.Verdict verdict) {
    return found.flatMap(f -> gap(f, verdict).stream()).toList();
  }

  private static Optional<Sized> gap(Found found, Gap.Verdict verdict) {
    return Shared.comparison(found.survey())
        .flatMap(c -> Gap.of(found.indicator(), c, found.latest()))
        .filter(gap -> gap.verdict() == verdict)
        .map(gap -> new Sized(found, gap.difference().abs()));
  }

  private Stream<Sentence> listed(String key, Stream<Found> which, String... slots) {
    return listed(key, which.toList(), found -> "", slots);
  }

  private Stream<Sentence> listed(
      String key, List<Found> found, Function<Found, String> after, String... slots) {
    List<Sentences.Named> names = found.stream().map(f -> named(f, after.apply(f))).toList();
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(sentences.listing(key, names, whole(found), slots));
  }

  /** A group, never without the own change: behind each name, or once that none is known. */
  private Stream<Sentence> placed(String key, Stream<Found> which) {
    List<Found> found = which.toList();
    boolean unknown = Sentences.shown(found).stream().allMatch(f -> change(f).isEmpty());
    String end = unknown ? " " + setting.text("points.change.unknown") : "";
    return listed(key, found, this::change, "change", end);
  }

  /**
   * " (förbättrat)" or, where the figures don't tell, " (förbättrat enligt källan)"; or nothing.
   */
  private String change(Found found) {
    Optional<String> computed =
        Change.of(found.indicator(), found.latest()).map(change -> word(change.verdict()));
    return computed
        .or(
            () ->
                StatedChange.of(found.indicator(), found.latest())
                    .map(c -> word(c.verdict()) + " " + setting.text("verdict.stated")))
        .map(words -> " " + setting.text("points.change", "change", words))
        .orElse("");
  }

  private String word(Change.Verdict verdict) {
    return setting.language().inSentence(setting.text("verdict." + Verdicts.id(verdict)));
  }

  /** A link to an indicator, with its survey where another survey has one of the same name. */
  private Sentences.Named named(Found found, String after) {
    String name = found.indicator().shortTitle();
    boolean confused =
        all.stream().anyMatch(f -> !f.survey().equals(found.survey()) && f.isNamedAs(found));
    String label =
        confused
            ? setting.text("points.of", "name", name, "survey", found.survey().shortTitle())
            : name;
    return new Sentences.Named(Link.inside(label, found.href()), after);
  }

  /** A sentence for each measure, percent first, the largest size first. */
  private Stream<Sentence> ranked(String key, List<Sized> sized, String... slots) {
    Map<Measure, List<Sized>> kinds =
        sized.stream()
            .sorted(Comparator.comparing(s -> s.measure().unit() != Unit.PERCENT))
            .collect(
                Collectors.groupingBy(Sized::measure, LinkedHashMap::new, Collectors.toList()));
    return kinds.entrySet().stream()
        .map(kind -> sentence(key, kind.getKey(), kind.getValue(), slots));
  }

  private Sentence sentence(String key, Measure measure, List<Sized> sized, String... slots) {
    List<Sentences.Named> names =
        sized.stream()
            .sorted(Comparator.comparing(Sized::size).reversed())
            .map(s -> named(s.found(), size(s)))
            .toList();
    String whole = whole(sized.stream().map(Sized::found).toList());
    if (measure.unit() == Unit.YES_NO) {
      return sentences.listing(key + ".answers", names, whole, slots);
    }
    List<String> filled = new ArrayList<>(List.of(slots));
    filled.add("unit");
    filled.add(unit(measure));
    return sentences.listing(key, names, whole, filled.toArray(String[]::new));
  }

  private String size(Sized sized) {
    Indicator indicator = sized.found().indicator();
    String n = setting.format().number(sized.size(), indicator.decimals());
    return indicator.unit() == Unit.YES_NO ? "" : " " + setting.text("points.size", "n", n);
  }

  private String unit(Measure measure) {
    String unit = setting.text("points.unit." + measure.unit().id());
    return measure
        .per()
        .map(per -> setting.text("points.unit.per", "unit", unit, "per", per))
        .orElse(unit);
  }

  /** Where all of them stand: their survey's table, or the list of surveys. */
  private String whole(List<Found> found) {
    boolean one = found.stream().map(f -> f.survey().slug()).distinct().count() == 1;
    return one ? at.to(Shared.address(found.get(0).survey())) + "#resultat" : "#undersokningar";
  }
}
