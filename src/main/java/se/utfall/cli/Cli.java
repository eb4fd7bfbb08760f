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
    List<String> words = withCommand(AskedHelp.meant(args));
    CommandLine line = new Commands(clock, here, messages, to, faults, reporter).meantBy(words);
    line.setResourceBundle(Help.in(language));
    line.setDefaultValueProvider(here);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    line.setOut(to);
    line.setErr(faults);
    line.setExecutionExceptionHandler((e, command, parsed) -> reporter.bug(e));
    line.setParameterExceptionHandler(new UsageFaults(messages));
    return line.execute(words.toArray(String[]::new));
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
