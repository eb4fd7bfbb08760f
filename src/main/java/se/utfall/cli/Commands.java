package se.utfall.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import se.utfall.text.Messages;

/** The commands. To make them all takes longer than to run most of them. */
record Commands(
    Clock clock,
    Here here,
    Messages messages,
    PrintWriter out,
    PrintWriter err,
    Reporter reporter) {
  private static final List<String> HELP = List.of("-h", "--help");

  /** Every command, with names of parameters that a shell takes for its variables. */
  CommandLine whole() {
    CommandLine line = with(all());
    line.setResourceBundle(Help.in("en"));
    return line;
  }

  /** What a command line can mean: the command that it names, or else any that may be near. */
  CommandLine meantBy(List<String> args) {
    Map<String, Supplier<CommandLine>> all = all();
    String first = args.isEmpty() ? "" : args.get(0);
    if (all.containsKey(first)) {
      return with(Map.of(first, all.get(first)));
    }
    boolean named = !first.isEmpty() && !first.startsWith("-");
    return with(named || args.stream().anyMatch(HELP::contains) ? all : Map.of());
  }

  private CommandLine with(Map<String, Supplier<CommandLine>> commands) {
    Overview overview = new Overview(messages, out, err);
    CommandLine line = new CommandLine(new UtfallCommand(here, clock, overview));
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  /** By their names, in the order in which help lists them. */
  private Map<String, Supplier<CommandLine>> all() {
    Map<String, Supplier<CommandLine>> all = new LinkedHashMap<>();
    all.put("build", () -> line(new BuildCommand(clock, reporter)));
    all.put("check", () -> line(new CheckCommand(clock, reporter)));
    all.put("serve", () -> line(new ServeCommand(clock, new ServeReport(messages, out, err))));
    all.put("draft", () -> line(new DraftCommand(clock, reporter)));
    all.put("diff", () -> line(new DiffCommand(clock, reporter)));
    all.put("explain", () -> line(new ExplainCommand(clock, reporter)));
    all.put("due", () -> line(new DueCommand(clock, reporter)));
    all.put("verify", () -> line(new VerifyCommand(clock, new VerifyReport(messages, out, err))));
    all.put("import", () -> imports(new ImportReport(messages, out, err)));
    all.put("new", () -> beginnings(new NewReport(messages, out, err)));
    all.put("edition", () -> line(edition(new NewReport(messages, out, err))));
    all.put("headers", () -> line(new HeadersCommand(out)));
    all.put("completion", () -> line(new CompletionCommand(this::whole, out)));
    return all;
  }

  private CommandLine imports(ImportReport report) {
    return line(new CommandGroup())
        .addSubcommand(new ImportKoladaCommand(clock, report))
        .addSubcommand(new ImportCsvCommand(clock, report))
        .addSubcommand(new ImportXlsxCommand(clock, report));
  }

  private CommandLine beginnings(NewReport report) {
    return line(new CommandGroup())
        .addSubcommand(new NewSiteCommand(clock, Prompt.TERMINAL, report))
        .addSubcommand(new NewSurveyCommand(clock, Prompt.TERMINAL, report))
        .addSubcommand(new NewAreaCommand(clock, report))
        .addSubcommand(new NewIndicatorCommand(clock, report))
        .addSubcommand(new NewNewsCommand(clock, report))
        .addSubcommand(new NewPageCommand(clock, report))
        .addSubcommand(new NewWorkflowCommand(report));
  }

  private EditionCommand edition(NewReport report) {
    return new EditionCommand(clock, report, reporter);
  }

  private static CommandLine line(Object command) {
    return new CommandLine(command);
  }
}
