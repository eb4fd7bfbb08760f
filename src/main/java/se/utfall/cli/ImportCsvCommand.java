package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.content.TableReader;

/** Puts the values of an editor's CSV file into the content. */
@Command(name = "csv", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class ImportCsvCommand implements Callable<Integer> {
  @Mixin private final SheetOptions options = new SheetOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "import.csv")
  private Path file;

  private final Clock clock;
  private final ImportReport report;

  ImportCsvCommand(Clock clock, ImportReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() {
    return options.put(file, findings -> TableReader.csv(file, findings), clock, report);
  }
}
