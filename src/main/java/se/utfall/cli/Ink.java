package se.utfall.cli;

import se.utfall.text.Emphasis;
import se.utfall.text.Severity;

/** Colours of a terminal that can be told apart on light and dark ground. */
record Ink() implements Emphasis {
  private static final String BOLD = "1";
  private static final String BOLD_RED = "1;31";
  private static final String BOLD_MAGENTA = "1;35";
  private static final String CYAN = "36";

  @Override
  public String place(String text) {
    return in(BOLD, text);
  }

  @Override
  public String severity(Severity severity, String text) {
    return in(severity == Severity.ERROR ? BOLD_RED : BOLD_MAGENTA, text);
  }

  @Override
  public String rule(String text) {
    return in(CYAN, text);
  }

  private static String in(String color, String text) {
    return "\u001b[" + color + "m" + text + "\u001b[0m";
  }
}
