package se.utfall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.utfall.content.TableReader;
import se.utfall.text.Diagnostics;

/** Puts the values of an editor's CSV file into the content. */
@Command(name = "csv", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class ImportCsvCommand implements Callable<Integer> {
  @Mixin private final SheetOptions options = new SheetOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "import.csv")
  private Path file;

  private final ImportReport report;

  ImportCsvCommand(ImportReport report) {
    this.report = report;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    return options.put(TableReader.csv(file, findings), findings, report);
  }
}
