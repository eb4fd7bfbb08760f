package se.utfall.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much a command says beside what is wrong. */
final class LoudnessOptions {
  @Mixin private final QuietOption quiet = new QuietOption();

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  boolean isQuiet() {
    return quiet.isSet();
  }

  boolean isVerbose() {
    return verbose;
  }
}
