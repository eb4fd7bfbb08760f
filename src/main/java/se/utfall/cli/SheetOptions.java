package se.utfall.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.content.Table;
import se.utfall.content.TableImport;
import se.utfall.content.TableImport.Merged;
import se.utfall.site.Replacement;
import se.utfall.text.Diagnostics;

/** Where an editor's sheet goes, whatever kind of file it is in. */
final class SheetOptions {
  @Mixin private final ContentOptions options = new ContentOptions();

  @Option(names = "--dry-run")
  private boolean dryRun;

  /** Puts what a sheet says into the content, all of it or, with any fault, nothing. */
  int put(Optional<Table> sheet, Diagnostics findings, ImportReport report) {
    Diagnostics reading = new Diagnostics();
    Content content = ContentReader.read(options.content(), reading);
    if (ImportReport.isUnreadable(reading)) {
      return report.faulty(reading);
    }
    List<Merged> merged =
        sheet.map(table -> TableImport.of(table, content, findings)).orElse(List.of());
    if (findings.hasErrors()) {
      return report.misread(findings);
    }
    report.merged(merged);
    Map<Path, String> files = new LinkedHashMap<>();
    merged.forEach(one -> files.put(one.file(), one.text()));
    return dryRun ? report.dry() : report.wrote(Replacement.write(files));
  }
}
