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
import se.utfall.content.Addition;
import se.utfall.content.Content.AreaFolder;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.IndicatorsFile;
import se.utfall.content.IndicatorsFile.IndicatorEntry;
import se.utfall.scaffold.Name;
import se.utfall.scaffold.Scaffold;

/** Adds an indicator, without any figure, to an area's file. */
@Command(name = "indicator", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class NewIndicatorCommand implements Callable<Integer> {
  @Mixin private final NewOptions options = new NewOptions();

  @Parameters(index = "0", paramLabel = "AREA", descriptionKey = "draft.area")
  private String area;

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "new.indicator")
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
    String id = kpi.orElse(indicator.id());
    if (ids(place.survey()).anyMatch(id::equals)) {
      return report.wrong(new Wrong("cli.new.twice", List.of(id), Optional.empty()));
    }
    Scaffold scaffold = options.scaffold(clock);
    String block = scaffold.indicator(id, indicator, kpi, editions(place.survey()));
    AreaFolder folder = place.area();
    String path = folder.file().map(IndicatorsFile::path).orElse(folder.path());
    return Addition.indicator(path, block)
        .map(text -> report.put(scaffold.added(Map.of(Path.of(path), text))))
        .orElseGet(() -> report.unsure(path, block));
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
