package se.utfall.cli;

/** How long a command has taken, for people: seconds with one decimal. */
record Stopwatch(long startNanos) {
  private static final long NANOS_PER_TENTH = 100_000_000L;

  static Stopwatch start() {
    return new Stopwatch(System.nanoTime());
  }

  /** "0,8" with the given decimal sign. */
  String seconds(String decimalSign) {
    long tenths = (System.nanoTime() - startNanos + NANOS_PER_TENTH / 2) / NANOS_PER_TENTH;
    return tenths / 10 + decimalSign + tenths % 10;
  }
}
