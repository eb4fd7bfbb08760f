package se.utfall;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import se.utfall.cli.Cli;
import se.utfall.cli.Terminal;

/** The door: hands the arguments to the command line and its exit code to the system. */
public final class Main {
  private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

  private Main() {}

  /**
   * The clock that says what today is; fixed where the environment asks for builds that can be
   * repeated (reproducible-builds.org/specs/source-date-epoch).
   */
  private static Clock clock() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    return epoch != null && epoch.matches("[0-9]{1,11}")
        ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), HERE)
        : Clock.system(HERE);
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    Terminal terminal = Terminal.of(System.getProperty("utfall.terminal", ""), System.getenv());
    int code = Cli.run(List.of(args), clock(), Path.of(""), terminal, System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }
}
