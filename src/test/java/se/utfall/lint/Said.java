package se.utfall.lint;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The words that stand directly in each element, so that the nearest language is theirs. */
final class Said {
  private Said() {}

  /** Words and the element that they stand in. */
  record Words(Element at, String text) {}

  static List<Words> of(WebPage page) {
    List<Words> all = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            Element parent = text.parent();
            if (!text.isBlank() && parent.closest("pre, code") == null) {
              all.add(new Words(parent, text.getWholeText()));
            }
          }
        },
        page.dom().body());
    return all;
  }
}
