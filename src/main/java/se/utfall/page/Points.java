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
import se.utfall.model.Comparison;
import se.utfall.model.Indicator;
import se.utfall.model.Period;
import se.utfall.model.StatedStanding.Group;
import se.utfall.model.Survey;
import se.utfall.model.Unit;
import se.utfall.stats.Change;
import se.utfall.stats.Gap;
import se.utfall.stats.Standing;
import se.utfall.stats.StatedChange;

/** Says what stands out in a survey: what is best, what has improved, what needs work. */
final class Points {
  private final Setting setting;
  private final Sentences sentences;
  private final Survey survey;
  private final Address at;
  private final Period latest;
  private final List<Found> all;

  Points(Setting setting, Survey survey, Address at) {
    this.setting = setting;
    this.sentences = new Sentences(setting);
    this.survey = survey;
    this.at = at;
    this.latest = survey.latest().period();
    this.all =
        survey.areas().stream()
            .flatMap(
                area ->
                    area.indicators().stream()
                        .map(i -> new Found(i, at.to(Shared.address(survey, area, i)))))
            .toList();
  }

  /** An indicator and the address of its page. */
  private record Found(Indicator indicator, String href) {
    Link link() {
      return Link.inside(indicator.shortTitle(), href);
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
    Optional<Comparison> gaps = Shared.comparison(survey).filter(c -> !mostHaveStandings());
    return Stream.of(
            listed("points.best", standing(Group.BEST, i -> true)),
            gaps.stream().flatMap(c -> ahead(c)),
            improved(),
            listed("points.improved.stated", all.stream().filter(f -> stated(f.indicator()))),
            listed("points.worst", standing(Group.WORST, i -> !improving(i))),
            listed("points.worst.improving", standing(Group.WORST, this::improving)),
            gaps.stream().flatMap(c -> behind(c)))
        .flatMap(Function.identity())
        .toList();
  }

  private boolean mostHaveStandings() {
    long judged = all.stream().filter(f -> Standing.of(f.indicator(), latest).isPresent()).count();
    return judged * 2 > all.size();
  }

  private Stream<Found> standing(Group group, Predicate<Indicator> which) {
    return all.stream()
        .filter(f -> Standing.of(f.indicator(), latest).filter(s -> s.group() == group).isPresent())
        .filter(f -> which.test(f.indicator()));
  }

  private boolean improving(Indicator indicator) {
    return Change.of(indicator, latest)
            .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
            .isPresent()
        || stated(indicator);
  }

  /** Whether somebody states that it has improved, where the figures don't tell. */
  private boolean stated(Indicator indicator) {
    return StatedChange.of(indicator, latest)
        .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
        .isPresent();
  }

  private Stream<Sentence> improved() {
    return Tallies.previous(survey).stream()
        .flatMap(
            from -> {
              String period = setting.format().period(from);
              return ranked("points.improved", improvements(from), "period", period);
            });
  }

  private List<Sized> improvements(Period from) {
    return all.stream()
        .flatMap(
            f ->
                Tallies.since(f.indicator(), from, latest)
                    .filter(change -> change.verdict() == Change.Verdict.IMPROVED)
                    .map(change -> new Sized(f, change.difference().abs()))
                    .stream())
        .toList();
  }

  private Stream<Sentence> ahead(Comparison comparison) {
    return ranked(
        "points.ahead",
        gaps(comparison, Gap.Verdict.BETTER, i -> true),
        "comparison",
        Language.inSentence(comparison));
  }

  private Stream<Sentence> behind(Comparison comparison) {
    String name = Language.inSentence(comparison);
    Stream<Found> improving =
        gaps(comparison, Gap.Verdict.WORSE, this::improving).stream().map(Sized::found);
    return Stream.concat(
        ranked("points.behind", gaps(comparison, Gap.Verdict.WORSE, i -> true), "comparison", name),
        listed("points.behind.improving", improving, "comparison", name));
  }

  private List<Sized> gaps(Comparison comparison, Gap.Verdict verdict, Predicate<Indicator> which) {
    return all.stream()
        .filter(f -> which.test(f.indicator()))
        .flatMap(
            f ->
                Gap.of(f.indicator(), comparison, latest)
                    .filter(gap -> gap.verdict() == verdict)
                    .map(gap -> new Sized(f, gap.difference().abs()))
                    .stream())
        .toList();
  }

  private Stream<Sentence> listed(String key, Stream<Found> found, String... slots) {
    List<Sentences.Named> names = found.map(f -> new Sentences.Named(f.link(), "")).toList();
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(sentences.listing(key, names, whole(), slots));
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
            .map(s -> new Sentences.Named(s.found().link(), size(s)))
            .toList();
    if (measure.unit() == Unit.YES_NO) {
      return sentences.listing(key + ".answers", names, whole(), slots);
    }
    List<String> filled = new ArrayList<>(List.of(slots));
    filled.add("unit");
    filled.add(unit(measure));
    return sentences.listing(key, names, whole(), filled.toArray(String[]::new));
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

  private String whole() {
    return at.to(Shared.address(survey)) + "#resultat";
  }
}
