package se.utfall.lint;

/** Where a page breaks a rule, and how. */
record Fault(String page, int line, String rule, String what) {

  @Override
  public String toString() {
    return page + ":" + line + ": " + rule + ": " + what;
  }
}
