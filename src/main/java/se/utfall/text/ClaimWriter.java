package se.utfall.text;

import java.util.ArrayList;
import java.util.List;
import se.utfall.text.Prose.Mark;

/** Writes what is around the words of those claims that no data can check. */
final class ClaimWriter {
  private final Draft out;
  private final List<Integer> unmarked = new ArrayList<>();

  ClaimWriter(Draft out) {
    this.out = out;
  }

  void open(int claim) {
    around(claim, "<span class=\"unchecked\">");
  }

  void close(int claim) {
    around(claim, "</span>");
    unmarked.add(claim);
  }

  /** The marks of the claims that have been closed since the last time. */
  void marks() {
    for (int claim : unmarked) {
      out.later((how, html) -> how.spoken().mark(claim).ifPresent(mark -> write(mark, html)));
    }
    unmarked.clear();
  }

  private void around(int claim, String tag) {
    out.later((how, html) -> how.spoken().mark(claim).ifPresent(mark -> html.append(tag)));
  }

  private static void write(Mark mark, StringBuilder html) {
    html.append("<a class=\"unchecked-mark\" href=\"")
        .append(Html.address(mark.href()))
        .append("\" aria-label=\"")
        .append(Html.attribute(mark.label()))
        .append("\">*</a>");
  }
}
