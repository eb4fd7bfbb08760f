package se.utfall.check;

import java.util.List;

/** A kind of page that texts can link to, and the anchors that its template makes. */
enum PageKind {
  HOME("i-korthet resultat undersokningar nyheter tillit"),
  SURVEY("i-korthet styrkor andelar resultat omraden las om mer"),
  AREA("resultat andelar siffror svar styrkor las kommentar definitioner mer"),
  INDICATOR(
      "utveckling siffror alla-kommuner kvinnor-och-man enheter jamforelser kommentar definition"),
  BOARD("modeller resultat"),
  ARTICLE("");

  private final String anchors;

  PageKind(String anchors) {
    this.anchors = anchors;
  }

  List<String> anchors() {
    return anchors.isEmpty() ? List.of() : List.of(anchors.split(" "));
  }
}
