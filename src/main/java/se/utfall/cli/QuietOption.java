package se.utfall.cli;

import picocli.CommandLine.Option;

/** Whether a command is to say nothing but what is wrong. */
final class QuietOption {
  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  boolean isSet() {
    return quiet;
  }
}
