package se.utfall.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utfall.check.Checker;
import se.utfall.content.Content;
import se.utfall.content.ContentReader;
import se.utfall.content.Table;
import se.utfall.content.TableImport.Merged;
import se.utfall.text.Diagnostics;
import se.utfall.text.Severity;

/** Holds a sheet against the content that it is going into, as if it stood there already. */
final class SheetCheck {
  private SheetCheck() {}

  /** Adds the errors that lie in the sheet; what else the content lacks is no fault of it. */
  static void check(
      Path folder, Table sheet, List<Merged> merged, LocalDate built, Diagnostics findings) {
    Diagnostics all = new Diagnostics();
    Map<Path, Table> tables =
        merged.stream().collect(Collectors.toMap(Merged::file, Merged::table));
    Content content = ContentReader.read(folder, tables, all);
    List<String> languages =
        content.site().stream().flatMap(site -> site.language().value().stream()).toList();
    Checker.check(content, languages, List.of(), built, all);
    all.sorted().stream()
        .filter(found -> found.at().path().equals(sheet.path()))
        .filter(found -> found.rule().severity() == Severity.ERROR)
        .forEach(findings::add);
  }
}
