package se.utfall.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.utfall.Build;
import se.utfall.Examined;
import se.utfall.content.Stand;
import se.utfall.text.Diagnostics;

/** The command itself, which holds the others; alone it says what there is and what can be done. */
@Command(
    name = "utfall",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommandsRepeatable = false)
@SuppressWarnings("UnusedVariable") // picocli fills them
final class UtfallCommand implements Callable<Integer> {
  @Mixin private final SpeechOptions speech = new SpeechOptions();

  private final Here here;
  private final Clock clock;
  private final Overview overview;

  UtfallCommand(Here here, Clock clock, Overview overview) {
    this.here = here;
    this.clock = clock;
    this.overview = overview;
  }

  @Override
  public Integer call() {
    if (here.stand() == Stand.ELSEWHERE) {
      return overview.nothing();
    }
    Diagnostics findings = new Diagnostics();
    Examined examined =
        new Build(here.folders(), LocalDate.now(clock), findings, stage -> {}).examine();
    return overview.of(examined.content(), here.folders(), findings);
  }
}
