package se.utfall.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a script with which a shell completes what is typed after {@code utfall}. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli fills them
final class CompletionCommand implements Callable<Integer> {
  @Mixin private final SpeechOptions speech = new SpeechOptions();

  @Parameters(paramLabel = "bash|zsh", descriptionKey = "completion.shell")
  private Shell shell;

  private final Supplier<CommandLine> whole;
  private final PrintWriter out;

  CompletionCommand(Supplier<CommandLine> whole, PrintWriter out) {
    this.whole = whole;
    this.out = out;
  }

  /** The shells that understand the script. */
  enum Shell {
    bash,
    zsh
  }

  @Override
  public Integer call() {
    out.print(AutoComplete.bash("utfall", whole.get()));
    out.flush();
    return ExitCode.FINE;
  }
}
