package se.utfall.lint;

import java.util.List;

/** Every lint there is. */
final class Lints {
  private Lints() {}

  static List<Lint> all() {
    return List.of(
        new Validity(),
        new Landmarks(),
        new Headings(),
        new Ids(),
        new Tables(),
        new Pictures(),
        new OwnFiles(),
        new LinkTexts(),
        new Numbers(),
        new Dates(),
        new Languages(),
        new Sources(),
        new Titles(),
        new Links(),
        new Orphans());
  }
}
