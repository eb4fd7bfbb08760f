package se.utfall.check;

import java.util.List;

/** A kind of page that texts can link to, and the anchors that its template makes. */
@SuppressWarnings("ImmutableEnumChecker") // List.of
enum PageKind {
  HOME("i-korthet"),
  SURVEY("i-korthet", "resultat", "las", "om", "mer"),
  AREA("resultat", "siffror", "kommentar"),
  INDICATOR("utveckling", "siffror", "kommentar", "definition"),
  METHOD(
      "rows",
      "change",
      "comparison",
      "good",
      "missing",
      "breaks",
      "rounding",
      "message",
      "privacy"),
  ARTICLE();

  private final List<String> anchors;

  PageKind(String... anchors) {
    this.anchors = List.of(anchors);
  }

  List<String> anchors() {
    return anchors;
  }
}
