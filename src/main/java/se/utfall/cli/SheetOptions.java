package se.utfall.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

  @Mixin private final QuietOption quiet = new QuietOption();

  @Option(names = "--dry-run")
  private boolean dryRun;

  /** Puts what a sheet says into the content, all of it or, with any fault, nothing. */
  int put(
      Path file, Function<Diagnostics, Optional<Table>> reader, Clock clock, ImportReport report) {
    if (ContentReader.folder(file.toString()).isPresent()) {
      return report.noFile(file);
    }
    Diagnostics reading = new Diagnostics();
    Content content = ContentReader.read(options.content(), reading);
    return ImportReport.isUnreadable(reading)
        ? report.homeless(reading)
        : put(content, reader, LocalDate.now(clock), report.quiet(quiet.isSet()));
  }

  private int put(
      Content content,
      Function<Diagnostics, Optional<Table>> reader,
      LocalDate today,
      ImportReport report) {
    Diagnostics findings = new Diagnostics();
    Optional<Table> sheet = reader.apply(findings);
    List<Merged> merged =
        sheet.map(table -> TableImport.of(table, content, findings)).orElse(List.of());
    sheet.ifPresent(table -> SheetCheck.check(options.content(), table, merged, today, findings));
    if (findings.hasErrors()) {
      return report.misread(findings);
    }
    report.remarks(findings);
    report.merged(merged);
    Map<Path, String> files = new LinkedHashMap<>();
    merged.forEach(one -> files.put(one.file(), one.text()));
    return dryRun ? report.dry() : report.wrote(Replacement.write(files));
  }
}
