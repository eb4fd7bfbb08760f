package se.utfall.cli;

/** A form in which {@code check} says what it has found. */
enum ReportFormat {
  /** For people. */
  text,
  /** All that is known, in a form of our own. */
  json,
  /** SARIF 2.1.0, which forges and editors read. */
  sarif,
  /** JUnit's XML, which CI servers read. */
  junit,
  /** Workflow commands, which GitHub shows beside the lines of a change. */
  github
}
