package se.utfall.text;

import java.util.ArrayList;
import java.util.List;
import se.utfall.text.Prose.Writing;

/** HTML as far as it is known when the text is read; the rest waits for the page it stands on. */
final class Draft {
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder known = new StringBuilder();

  /** A piece of the output. */
  interface Part {
    void write(Writing how, StringBuilder out);
  }

  /** Adds markup of our own. */
  Draft markup(String html) {
    known.append(html);
    return this;
  }

  /** Adds an author's text. */
  Draft text(String text) {
    known.append(Html.text(text));
    return this;
  }

  /** Adds an author's text within the quotes of an attribute. */
  Draft attribute(String value) {
    known.append(Html.attribute(value));
    return this;
  }

  /** Adds what depends on the page. */
  Draft later(Part part) {
    endKnown();
    parts.add(part);
    return this;
  }

  List<Part> parts() {
    endKnown();
    return List.copyOf(parts);
  }

  private void endKnown() {
    if (known.length() > 0) {
      String html = known.toString();
      parts.add((how, out) -> out.append(html));
      known.setLength(0);
    }
  }
}
