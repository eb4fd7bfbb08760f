package se.utfall.cli;

import java.util.ArrayList;
import java.util.List;

/** Command lines that stand in texts: whether there are such commands and options. */
final class CommandLines {
  private CommandLines() {}

  /** What is wrong with a command line; nothing if it could be run. It is not run. */
  static String fault(List<String> words) {
    List<String> line = new ArrayList<>(words);
    line.add("--no-such-option");
    Ran ran = Ran.run(line);
    return ran.err().lines().findFirst().orElse("").replaceAll("^”--no-such-option”.*", "");
  }
}
