package se.utfall.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.utfall.text.Messages;
import se.utfall.text.Nearest;

/** Says in the chosen language what is wrong with a command line. */
final class UsageFaults implements IParameterExceptionHandler {
  /** What somebody may call what {@code utfall draft} begins. */
  private static final Set<String> COMMENTARY = Set.of("commentary", "kommentar");

  private final Messages messages;

  UsageFaults(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(fault(e));
    err.println(text("cli.usage-help", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String fault(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), e.getCommandLine());
    }
    if (e instanceof MissingParameterException missing) {
      ArgSpec lacking = missing.getMissing().get(0);
      String key = lacking.isPositional() ? "cli.usage-lacks" : "cli.usage-value";
      return text(key, name(lacking));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return text("cli.usage-twice", name(twice.getOverwritten()));
    }
    String option = Optional.ofNullable(e.getArgSpec()).map(UsageFaults::name).orElse("");
    return text(key(e), Optional.ofNullable(e.getValue()).orElse(""), option);
  }

  /** What is said of a value that an option can't take. */
  private static String key(ParameterException e) {
    if (e.getArgSpec() != null && e.getArgSpec().type() == Period.class) {
      return "cli.usage-span";
    }
    if (e.getArgSpec() != null && e.getArgSpec().type() == int.class) {
      return "cli.usage-port";
    }
    if (e.getArgSpec() == null || e.getArgSpec().type() != LocalDate.class) {
      return "cli.usage-choice";
    }
    boolean written = DayConverter.isWritten(Optional.ofNullable(e.getValue()).orElse(""));
    return written ? "cli.usage-calendar" : "cli.usage-date";
  }

  private String unknown(String word, CommandLine line) {
    List<String> known =
        Stream.concat(
                line.getSubcommands().keySet().stream(),
                line.getCommandSpec().optionsMap().keySet().stream())
            .toList();
    boolean commentary = known.contains("news") && COMMENTARY.contains(word);
    Optional<String> near =
        commentary
            ? Optional.of(text("cli.usage-commentary"))
            : Nearest.to(word, known).map(other -> text("near", other));
    return text("cli.usage-unknown", word) + near.map(hint -> " " + hint).orElse("");
  }

  private static String name(ArgSpec option) {
    return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
  }

  private String text(String key, String... args) {
    return messages.text(key, List.of(args));
  }
}
