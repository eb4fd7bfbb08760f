package se.utfall.cli;

/** What a command hands back to whoever started it. */
final class ExitCode {
  static final int FINE = 0;

  /** Something is wrong with the content, or in the way of what was asked. */
  static final int FINDINGS = 1;

  /** The command line asks for what there is not. */
  static final int USAGE = 2;

  /** Our own fault. */
  static final int BUG = 3;

  /** Others could not be reached, or did not answer as they should. */
  static final int NETWORK = 4;

  private ExitCode() {}
}
