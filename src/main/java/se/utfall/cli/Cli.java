package se.utfall.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import se.utfall.kolada.Pause;
import se.utfall.text.Messages;

/** The command line: which command, in which language, with which exit code. */
public final class Cli {
  private static final String LANG = "--lang";
  private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

  private Cli() {}

  /**
   * Runs a command line and returns the exit code: 0 fine, 1 findings, 2 usage, 3 our bug, 4
   * network.
   *
   * @param clock what today is, unless the command line says so
   */
  public static int run(List<String> args, Clock clock, PrintStream out, PrintStream err) {
    String language = language(args);
    Messages messages = Messages.in(language);
    PrintWriter to = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter faults = new PrintWriter(err, true, StandardCharsets.UTF_8);
    Reporter reporter = new Reporter(messages, to, faults);
    CommandLine line = new CommandLine(new UtfallCommand());
    line.addSubcommand(new BuildCommand(clock, reporter));
    line.addSubcommand(new CheckCommand(clock, reporter));
    line.addSubcommand(new ServeCommand(clock, new ServeReport(messages, to, faults)));
    line.addSubcommand(new DraftCommand(clock, reporter));
    line.addSubcommand(new DiffCommand(clock, reporter));
    line.addSubcommand(new ExplainCommand(clock, reporter));
    line.addSubcommand(new DueCommand(clock, reporter));
    line.addSubcommand(imports(clock, new ImportReport(messages, to, faults)));
    line.addSubcommand(beginnings(clock, new NewReport(messages, to, faults)));
    line.setResourceBundle(Help.in(language));
    line.setOut(to);
    line.setErr(faults);
    line.setExecutionExceptionHandler((e, command, parsed) -> reporter.bug(e));
    line.setParameterExceptionHandler(new UsageFaults(messages));
    return line.execute(withCommand(args).toArray(String[]::new));
  }

  private static CommandLine imports(Clock clock, ImportReport report) {
    return group("import")
        .addSubcommand(new ImportKoladaCommand(clock, Pause.REAL, report))
        .addSubcommand(new ImportCsvCommand(clock, report))
        .addSubcommand(new ImportXlsxCommand(clock, report));
  }

  private static CommandLine beginnings(Clock clock, NewReport report) {
    return group("new")
        .addSubcommand(new NewSiteCommand(clock, Prompt.TERMINAL, report))
        .addSubcommand(new NewSurveyCommand(clock, report))
        .addSubcommand(new NewAreaCommand(clock, report))
        .addSubcommand(new NewIndicatorCommand(clock, report))
        .addSubcommand(new NewNewsCommand(clock, report));
  }

  private static CommandLine group(String name) {
    return new CommandLine(new CommandGroup()).setCommandName(name);
  }

  /** Without a command, options are those of a build. */
  private static List<String> withCommand(List<String> args) {
    boolean named =
        !args.isEmpty() && (ABOUT.contains(args.get(0)) || !args.get(0).startsWith("-"));
    return named ? args : Stream.concat(Stream.of("build"), args.stream()).toList();
  }

  /** The language of all that is printed, needed before the rest of the line can be understood. */
  private static String language(List<String> args) {
    int at = args.indexOf(LANG);
    Optional<String> apart =
        at >= 0 && at + 1 < args.size() ? Optional.of(args.get(at + 1)) : Optional.empty();
    return args.stream()
        .filter(arg -> arg.startsWith(LANG + "="))
        .map(arg -> arg.substring(LANG.length() + 1))
        .findFirst()
        .or(() -> apart)
        .filter(Messages.LANGUAGES::contains)
        .orElse(Messages.LANGUAGES.get(0));
  }
}
