package se.utfall.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import se.utfall.cli.SpeechOptions.Color;
import se.utfall.kolada.Pause;
import se.utfall.text.Messages;

/** The command line: which command, in which language, with which exit code. */
public final class Cli {
  private static final Set<String> SPEECH = Set.of(SpeechOptions.LANG, SpeechOptions.COLOR);
  private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

  private Cli() {}

  /** Runs a command line where nobody watches a terminal. */
  public static int run(List<String> args, Clock clock, PrintStream out, PrintStream err) {
    return run(args, clock, Path.of(""), Terminal.NONE, out, err);
  }

  /**
   * Runs a command line and returns the exit code: 0 fine, 1 findings, 2 usage, 3 our bug, 4
   * network.
   *
   * @param clock what today is, unless the command line says so
   * @param folder the one that the command is typed in
   */
  public static int run(
      List<String> args,
      Clock clock,
      Path folder,
      Terminal terminal,
      PrintStream out,
      PrintStream err) {
    String language = language(args);
    Color color = color(args);
    Messages messages = Messages.in(language).with(terminal.emphasis(Terminal.ERR, color));
    PrintWriter to = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter faults = new PrintWriter(err, true, StandardCharsets.UTF_8);
    Reporter reporter = new Reporter(messages, to, faults, terminal.shows(Terminal.ERR));
    Ansi ansi = terminal.isColored(Terminal.OUT, color) ? Ansi.ON : Ansi.OFF;
    Here here = Here.in(folder);
    Overview overview = new Overview(messages, to, faults);
    CommandLine line = new CommandLine(new UtfallCommand(here, clock, overview));
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
    line.setDefaultValueProvider(here);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
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

  /** Without a command, options are those of a build, but for those that only say how to speak. */
  private static List<String> withCommand(List<String> args) {
    boolean named =
        args.isEmpty()
            || ABOUT.contains(args.get(0))
            || !args.get(0).startsWith("-")
            || isOnlySpeech(args);
    return named ? args : Stream.concat(Stream.of("build"), args.stream()).toList();
  }

  private static boolean isOnlySpeech(List<String> args) {
    String first = args.get(0);
    int words = SPEECH.contains(first) ? 2 : 1;
    return SPEECH.contains(first.split("=", 2)[0])
        && (args.size() <= words || isOnlySpeech(args.subList(words, args.size())));
  }

  private static String language(List<String> args) {
    return said(args, SpeechOptions.LANG)
        .filter(Messages.LANGUAGES::contains)
        .orElse(Messages.LANGUAGES.get(0));
  }

  private static Color color(List<String> args) {
    return said(args, SpeechOptions.COLOR)
        .flatMap(
            word -> Stream.of(Color.values()).filter(one -> one.name().equals(word)).findFirst())
        .orElse(Color.auto);
  }

  /** What an option says that is needed before the rest of the line can be understood. */
  private static Optional<String> said(List<String> args, String option) {
    int at = args.indexOf(option);
    Optional<String> apart =
        at >= 0 && at + 1 < args.size() ? Optional.of(args.get(at + 1)) : Optional.empty();
    return args.stream()
        .filter(arg -> arg.startsWith(option + "="))
        .map(arg -> arg.substring(option.length() + 1))
        .findFirst()
        .or(() -> apart);
  }
}
