package se.utfall;

import java.util.List;
import se.utfall.cli.Cli;

/** The door: hands the arguments to the command line and its exit code to the system. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    int code = Cli.run(List.of(args), System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }
}
