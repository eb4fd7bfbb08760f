package se.utfall.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import se.utfall.Folders;
import se.utfall.content.Content;
import se.utfall.content.Content.SurveyFolder;
import se.utfall.content.Field;
import se.utfall.content.SiteFile;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Severity;

/** Says what the content is that somebody stands at, and what can be done with it. */
record Overview(Messages messages, PrintWriter out, PrintWriter err) {
  private static final String INDENT = "    ";

  /** What there is, however faulty, and the commands that are likely next. */
  int of(Content content, Folders folders, Diagnostics findings) {
    String folder = folders.shown().isEmpty() ? "." : folders.shown();
    out.println(
        content.site().map(site -> head(site, folder)).orElse(text("cli.here.unread", folder)));
    content.surveys().forEach(survey -> out.println(INDENT + line(survey)));
    if (!findings.sorted().isEmpty()) {
      out.println(faults(findings.sorted()));
    }
    out.println(text(content.hasIndicators() ? "cli.here.next" : "cli.here.first"));
    out.println(text("cli.here.commands"));
    return ExitCode.FINE;
  }

  /** There is nothing here; what was typed can't mean anything. */
  int nothing() {
    err.println(text("cli.here.nothing"));
    return ExitCode.USAGE;
  }

  private String head(SiteFile site, String folder) {
    return text("cli.here", said(site.title()), said(site.publisher().name()), folder);
  }

  private static String said(Field<String> field) {
    return field.value().orElse("?");
  }

  private String line(SurveyFolder survey) {
    int indicators =
        survey.areas().stream()
            .flatMap(area -> area.file().stream())
            .mapToInt(file -> file.indicators().size())
            .sum();
    Optional<String> title = survey.survey().flatMap(file -> file.title().value());
    return text(
        "cli.here.survey",
        title.orElse("?"),
        survey.name(),
        count("cli.areas", survey.areas().size()),
        count("cli.indicators", indicators));
  }

  private String faults(List<Diagnostic> all) {
    long errors = all.stream().filter(d -> d.rule().severity() == Severity.ERROR).count();
    return text(
        "cli.here.faults", count("cli.errors", errors), count("cli.warnings", all.size() - errors));
  }

  private String count(String key, long n) {
    return text(key + (n == 1 ? ".one" : ".other"), Long.toString(n));
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
