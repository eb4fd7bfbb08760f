package se.utfall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.Build;
import se.utfall.Examined;
import se.utfall.Folders;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.ContentReader;
import se.utfall.content.EditionCopy;
import se.utfall.model.Survey;
import se.utfall.scaffold.Plan;
import se.utfall.site.NewFiles;
import se.utfall.text.Diagnostics;
import se.utfall.text.Slug;

/** Keeps a survey as it is, at an address of its own. */
@Command(name = "edition", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class EditionCommand implements Callable<Integer> {
  @Mixin private final FolderOptions options = new FolderOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.survey}", descriptionKey = "edition.survey")
  private String survey;

  @Option(names = "--name", paramLabel = "${bundle:label.name}", descriptionKey = "edition.name")
  private @Nullable String name;

  private final Clock clock;
  private final NewReport report;
  private final Reporter reporter;

  EditionCommand(Clock clock, NewReport report, Reporter reporter) {
    this.clock = clock;
    this.report = report;
    this.reporter = reporter;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    LocalDate day = options.date(clock);
    Examined there = new Build(options.folders(), day, findings, stage -> {}).examine();
    if (there.truth().site().isEmpty()) {
      return reporter.refused(findings, "cli.edition.faults");
    }
    NewChoice choice = new NewChoice(there.content());
    Optional<SurveyFolder> folder = choice.survey(survey);
    return folder.isPresent()
        ? keep(folder.get(), there, day)
        : report.wrong(choice.noSurvey(survey));
  }

  private int keep(SurveyFolder folder, Examined there, LocalDate day) {
    String edition = Slug.of(Optional.ofNullable(name).orElseGet(() -> newest(folder, there)));
    if (edition.isEmpty()) {
      return report.wrong(
          new Wrong(
              "cli.new.name", List.of(Optional.ofNullable(name).orElse("")), Optional.empty()));
    }
    Folders folders = options.folders();
    Path kept = folders.content().resolve(ContentReader.EDITIONS).resolve(folder.name());
    return NewFiles.there(List.of(kept.resolve(edition))).isPresent()
        ? report.there(kept.resolve(edition))
        : write(folder, there.content().drafts(), day, kept.resolve(edition));
  }

  private int write(SurveyFolder folder, List<String> drafts, LocalDate day, Path target) {
    try {
      Map<Path, String> files = EditionCopy.of(folder, drafts, day, target);
      return report.put(new Plan(files, Map.of(), Map.of()));
    } catch (IOException e) {
      return report.unreadable(Path.of(folder.path()));
    }
  }

  private static String newest(SurveyFolder folder, Examined there) {
    return there.truth().site().orElseThrow().surveys().stream()
        .filter(one -> one.slug().equals(Slug.of(folder.name())))
        .map(Survey::latest)
        .map(edition -> edition.period().toString())
        .findFirst()
        .orElseThrow();
  }
}
