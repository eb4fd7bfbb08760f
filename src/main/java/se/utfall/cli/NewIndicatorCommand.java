package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.Examined;
import se.utfall.claim.Reserved;
import se.utfall.content.Addition;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.model.Area;
import se.utfall.scaffold.Name;
import se.utfall.scaffold.Scaffold;
import se.utfall.text.Slug;

/** Adds an indicator, without any figure, to an area's file. */
@Command(name = "indicator", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class NewIndicatorCommand implements Callable<Integer> {
  @Mixin private final NewOptions options = new NewOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.area}", descriptionKey = "draft.area")
  private String area;

  @Parameters(index = "1", paramLabel = "${bundle:label.name}", descriptionKey = "new.indicator")
  private String name;

  @Option(names = "--kolada", paramLabel = "KPI")
  private @Nullable String kolada;

  private final Clock clock;
  private final NewReport report;

  NewIndicatorCommand(Clock clock, NewReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() {
    return kolada == null || kolada.matches("[NU][0-9]{5}")
        ? options.add(name, clock, report, this::add)
        : report.wrong(new Wrong("cli.new.kpi", List.of(kolada), Optional.empty()));
  }

  private int add(Name indicator, Examined there) {
    NewChoice choice = new NewChoice(there.content());
    List<NewChoice.Place> places = choice.areas(area);
    return places.size() == 1
        ? add(indicator, places.get(0))
        : report.wrong(choice.notOneArea(area));
  }

  private int add(Name indicator, NewChoice.Place place) {
    Optional<String> kpi = Optional.ofNullable(kolada);
    List<String> ids = ids(place.survey()).toList();
    if (kpi.filter(ids::contains).isPresent()) {
      return report.wrong(new Wrong("cli.new.twice", List.of(kpi.get()), Optional.empty()));
    }
    String slug = Slug.of(indicator.words());
    if (pages(place.area()).anyMatch(slug::equals)) {
      List<String> args = List.of(name, slug);
      return report.wrong(new Wrong("cli.new.indicator-page", args, Optional.empty()));
    }
    String id = kpi.orElseGet(() -> free(indicator.id(), ids));
    Scaffold scaffold = options.scaffold(clock);
    String block = scaffold.indicator(id, indicator, kpi, editions(place.survey()));
    AreaFolder folder = place.area();
    String path = folder.file().map(IndicatorsFile::path).orElse(folder.path());
    return Addition.indicator(path, block)
        .map(text -> scaffold.withoutFiller(text, title(folder)))
        .map(text -> report.put(scaffold.added(Map.of(Path.of(path), text))))
        .orElseGet(() -> report.unsure(path, block));
  }

  private static String title(AreaFolder area) {
    return area.file().flatMap(file -> file.title().value()).orElse("");
  }

  /** An id that no other indicator has and no claim reads as a word, with a number if need be. */
  private static String free(String id, List<String> taken) {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> n == 1 ? id : id + "-" + n)
        .filter(one -> !taken.contains(one) && !Reserved.isWord(one))
        .findFirst()
        .orElseThrow();
  }

  /** The last parts of the addresses that are taken beneath an area. */
  private static Stream<String> pages(AreaFolder area) {
    return Stream.concat(
        Stream.of(Area.SHEET),
        area.file().stream()
            .flatMap(file -> file.indicators().stream())
            .flatMap(one -> one.named().stream())
            .map(words -> Slug.of(words.get())));
  }

  private static Stream<String> ids(SurveyFolder survey) {
    return survey.areas().stream()
        .flatMap(one -> one.file().stream())
        .flatMap(file -> file.indicators().stream())
        .map(IndicatorEntry::id)
        .flatMap(id -> id.value().stream());
  }

  private static List<String> editions(SurveyFolder survey) {
    return survey.survey().stream()
        .flatMap(file -> file.editions().stream())
        .flatMap(edition -> edition.period().value().stream())
        .toList();
  }
}
