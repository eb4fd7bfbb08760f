package se.utfall.check;

import java.util.List;
import java.util.Locale;

/** A kind of page that texts can link to, and the anchors that its template makes. */
public enum PageKind {
  HOME("i-korthet resultat sidor undersokningar nyheter tillit"),
  SURVEY("i-korthet styrkor andelar resultat omraden las om mer"),
  AREA("resultat andelar siffror svar styrkor las kommentar definitioner utskrift mer"),
  INDICATOR(
      "utveckling siffror alla-kommuner kvinnor-och-man enheter jamforelser kommentar definition"),
  /** All indicators of an area, for print. */
  SHEET("i-korthet"),
  BOARD("modeller resultat"),
  ARTICLE(""),
  NEWS(""),
  /** A page that the site makes by itself, whose anchors are its own. */
  OWN("");

  private final String anchors;

  PageKind(String anchors) {
    this.anchors = anchors;
  }

  /** The word for it in reports that programs read. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> anchors() {
    return anchors.isEmpty() ? List.of() : List.of(anchors.split(" "));
  }
}
