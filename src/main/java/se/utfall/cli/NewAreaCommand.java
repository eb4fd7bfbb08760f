package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.Examined;
import se.utfall.content.Addition;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.SurveyFile;
import se.utfall.scaffold.Name;
import se.utfall.scaffold.Scaffold.Parent;

/** Adds an area to a survey, also to its list of areas. */
@Command(name = "area", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class NewAreaCommand implements Callable<Integer> {
  @Mixin private final NewOptions options = new NewOptions();

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.survey}",
      descriptionKey = "new.area.survey")
  private String survey;

  @Parameters(index = "1", paramLabel = "${bundle:label.name}", descriptionKey = "new.area")
  private String name;

  private final Clock clock;
  private final NewReport report;

  NewAreaCommand(Clock clock, NewReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() {
    return options.add(name, clock, report, this::add);
  }

  private int add(Name area, Examined there) {
    NewChoice choice = new NewChoice(there.content());
    return choice
        .survey(survey)
        .map(folder -> add(area, folder))
        .orElseGet(() -> report.wrong(choice.noSurvey(survey)));
  }

  private int add(Name area, SurveyFolder folder) {
    String path = folder.survey().map(SurveyFile::path).orElse(folder.path());
    return Addition.area(path, area.folder())
        .map(text -> Map.of(Path.of(path), text))
        .map(files -> options.scaffold(clock).area(parent(folder), area, files))
        .map(report::put)
        .orElseGet(() -> report.unsure(path, area.folder() + System.lineSeparator()));
  }

  private static Parent parent(SurveyFolder folder) {
    Optional<SurveyFile> file = folder.survey();
    Optional<String> source =
        file.stream()
            .flatMap(one -> one.sources().stream())
            .flatMap(one -> one.id().value().stream())
            .findFirst();
    String title = file.flatMap(one -> one.title().value()).orElse(folder.name());
    return new Parent(folder.name(), title, source);
  }
}
