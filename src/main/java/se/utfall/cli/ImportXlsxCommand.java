package se.utfall.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.utfall.content.XlsxReader;
import se.utfall.text.Diagnostics;

/** Puts the values of a sheet in an editor's Excel workbook into the content. */
@Command(name = "xlsx", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // picocli fills them
final class ImportXlsxCommand implements Callable<Integer> {
  @Mixin private final SheetOptions options = new SheetOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "import.xlsx")
  private Path file;

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  private final ImportReport report;

  ImportXlsxCommand(ImportReport report) {
    this.report = report;
  }

  @Override
  public Integer call() {
    Diagnostics findings = new Diagnostics();
    return options.put(
        XlsxReader.read(file, Optional.ofNullable(sheet), findings), findings, report);
  }
}
