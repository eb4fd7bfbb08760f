package se.utfall.kolada;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utfall.content.Content;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.content.IndicatorsFile.SeriesEntry;
import se.utfall.content.KoladaFile.SnapshotEntry;
import se.utfall.content.SpreadFile;
import se.utfall.content.SpreadFile.Line;
import se.utfall.content.SurveyFile;
import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.content.SurveyFile.EditionEntry;

/**
 * What a content folder asks of Kolada.
 *
 * @param own the own municipality's code
 */
public record Wanted(String own, List<WantedSurvey> surveys) {

  /**
   * One survey: the indicators and the groups of municipalities that it names.
   *
   * @param others indicators that are not meant, though they may compare with the same groups
   */
  public record WantedSurvey(
      SurveyFolder folder, List<Target> targets, List<Target> others, List<String> groups) {

    /** The first year that anything is asked for: the oldest edition, or what is there already. */
    int firstYear() {
      Stream<String> editions =
          folder.survey().map(SurveyFile::editions).orElse(List.of()).stream()
              .map(EditionEntry::period)
              .flatMap(period -> period.value().stream());
      Stream<String> fetched =
          targets.stream().flatMap(target -> target.before().stream()).map(Line::period);
      return Stream.concat(editions, fetched)
          .mapToInt(period -> Integer.parseInt(period.substring(0, 4)))
          .min()
          .orElseThrow();
    }

    /** With those that would be worked out of values they lack, now that groups are others. */
    WantedSurvey withThoseOf(List<String> changed) {
      Stream<Target> concerned =
          others.stream().filter(one -> one.groups().stream().anyMatch(changed::contains));
      return new WantedSurvey(
          folder, Stream.concat(targets.stream(), concerned).toList(), List.of(), groups);
    }

    boolean isEmpty() {
      return targets.isEmpty() && groups.isEmpty();
    }
  }

  /**
   * One file with an indicator's values, there already or not.
   *
   * @param everyone whether all municipalities' values are needed
   * @param municipalities those that a comparison names
   * @param groups those that a comparison names
   */
  public record Target(
      SurveyFolder survey,
      AreaFolder area,
      IndicatorEntry indicator,
      boolean everyone,
      List<String> municipalities,
      List<String> groups) {

    public String kpi() {
      return indicator.kpi().orElseThrow();
    }

    /** The file's name from the survey's folder. */
    public String name() {
      return area.name() + "/" + indicator.fetchedFile();
    }

    /** The lines that it has already. */
    List<Line> before() {
      return area.spreads().stream()
          .filter(file -> file.name().equals(indicator.fetchedFile()))
          .findFirst()
          .map(SpreadFile::lines)
          .orElse(List.of());
    }

    /** What was told of them when they were fetched. */
    Optional<SnapshotEntry> told() {
      return survey.kolada().flatMap(file -> file.snapshot(name()));
    }
  }

  /**
   * What some content asks for.
   *
   * @param only the indicators that are meant; all that name Kolada where there are none
   */
  public static Wanted of(Content content, Collection<String> only) {
    String own = content.site().flatMap(site -> site.publisher().code().value()).orElse("");
    return new Wanted(
        own,
        content.surveys().stream()
            .map(folder -> survey(folder, only))
            .filter(survey -> !survey.isEmpty())
            .toList());
  }

  /** The numbers in Kolada of all indicators that have one, for somebody who asks for another. */
  public static List<String> named(Content content) {
    return content.surveys().stream()
        .flatMap(survey -> survey.areas().stream())
        .flatMap(area -> area.file().stream())
        .flatMap(file -> file.indicators().stream())
        .filter(entry -> entry.isFetched() || entry.kolada().value().isPresent())
        .flatMap(entry -> entry.kpi().stream())
        .distinct()
        .toList();
  }

  private static WantedSurvey survey(SurveyFolder folder, Collection<String> only) {
    boolean years =
        folder
            .survey()
            .flatMap(file -> file.periods().value())
            .filter(p -> !p.equals("years"))
            .isEmpty();
    Map<Boolean, List<Target>> meant =
        folder.areas().stream()
            .filter(area -> years && folder.survey().isPresent())
            .flatMap(area -> targets(folder, area, only))
            .collect(
                Collectors.partitioningBy(one -> only.isEmpty() || isNamed(one.indicator(), only)));
    List<Target> targets = meant.getOrDefault(true, List.of());
    List<Target> others = meant.getOrDefault(false, List.of());
    boolean whole = only.isEmpty() || !targets.isEmpty();
    List<String> groups =
        comparisons(folder).flatMap(c -> c.group().stream()).filter(g -> whole).distinct().toList();
    return new WantedSurvey(folder, targets, others, groups);
  }

  private static Stream<ComparisonEntry> comparisons(SurveyFolder folder) {
    return folder.survey().stream().flatMap(file -> file.comparisons().stream());
  }

  private static Stream<Target> targets(
      SurveyFolder folder, AreaFolder area, Collection<String> only) {
    return area.file().stream()
        .flatMap(file -> file.indicators().stream())
        .filter(entry -> isKoladas(entry) || isNamed(entry, only))
        .map(entry -> target(folder, area, entry));
  }

  private static boolean isKoladas(IndicatorEntry entry) {
    return entry.isFetched() || hasSpread(entry);
  }

  private static boolean isNamed(IndicatorEntry entry, Collection<String> only) {
    return entry.kpi().filter(only::contains).isPresent();
  }

  /** Whether all municipalities' values stand in a file that this would write. */
  private static boolean hasSpread(IndicatorEntry entry) {
    return entry
        .spread()
        .flatMap(spread -> spread.file().value())
        .filter(entry.fetchedFile()::equals)
        .isPresent();
  }

  private static Target target(SurveyFolder folder, AreaFolder area, IndicatorEntry entry) {
    List<String> series =
        entry.fetched().map(SeriesEntry::id).flatMap(id -> id.value().stream()).toList();
    List<ComparisonEntry> compared =
        comparisons(folder)
            .filter(c -> c.id().value().filter(series::contains).isPresent())
            .toList();
    boolean everyone =
        !entry.isFetched()
            || entry.spread().isPresent()
            || compared.stream()
                .flatMap(c -> c.kind().value().stream())
                .anyMatch(List.of("all", "median")::contains);
    return new Target(
        folder,
        area,
        entry,
        everyone,
        compared.stream().flatMap(c -> c.municipality().stream()).toList(),
        compared.stream().flatMap(c -> c.group().stream()).toList());
  }
}
