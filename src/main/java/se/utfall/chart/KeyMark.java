package se.utfall.chart;

import java.util.Locale;

/** A mark that says in a table's head what a drawing's marks and fills stand for. */
enum KeyMark {
  WOMEN("<circle class=\"f-women\" cx=\"9\" cy=\"9\" r=\"6\"/>"),
  MEN("<path class=\"f-men\" d=\"M9 2L16 9L9 16L2 9Z\"/>"),
  BEST("<rect class=\"f-best\" x=\"2\" y=\"2\" width=\"14\" height=\"14\"/>"),
  MIDDLE(
      "<rect class=\"f-middle\" x=\"2\" y=\"2\" width=\"14\" height=\"14\"/>"
          + "<rect class=\"s-edge\" x=\"2.5\" y=\"2.5\" width=\"13\" height=\"13\"/>"),
  WORST("<svg x=\"2\" y=\"2\" width=\"14\" height=\"14\">" + TableShares.hatched(14) + "</svg>");

  private final String elements;

  KeyMark(String elements) {
    this.elements = elements;
  }

  /** The mark of this name, in lower case. */
  static String svg(String name) {
    KeyMark mark = valueOf(name.toUpperCase(Locale.ROOT));
    return "<svg class=\"key-mark\" width=\"18\" height=\"18\" aria-hidden=\"true\" focusable=\"false\">"
        + mark.elements
        + "</svg>";
  }
}
