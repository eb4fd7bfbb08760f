package se.utfall.browser;

/** What is wrong on a page: where in its file, which rule, in which mode, and what exactly. */
record Fault(String page, int line, String rule, String mode, String detail) {
  @Override
  public String toString() {
    return page + ":" + line + ": " + detail + " (" + mode + ") [" + rule + "]";
  }
}
