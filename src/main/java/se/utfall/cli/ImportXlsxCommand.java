package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.content.XlsxReader;

/** Puts the values of a sheet in an editor's Excel workbook into the content. */
@Command(name = "xlsx", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class ImportXlsxCommand implements Callable<Integer> {
  @Mixin private final SheetOptions options = new SheetOptions();

  @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "import.xlsx")
  private Path file;

  @Option(names = "--sheet", paramLabel = "${bundle:label.name}")
  private @Nullable String sheet;

  private final Clock clock;
  private final ImportReport report;

  ImportXlsxCommand(Clock clock, ImportReport report) {
    this.clock = clock;
    this.report = report;
  }

  @Override
  public Integer call() {
    return options.put(
        file,
        findings -> XlsxReader.read(file, Optional.ofNullable(sheet), findings),
        clock,
        report);
  }
}
