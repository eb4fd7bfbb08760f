package se.utfall.draft;

import se.utfall.model.Comparison;
import se.utfall.model.StatedStanding.Group;

/** What drafts claim of an area's indicators, in the language of claims. */
final class AreaExpressions {
  private AreaExpressions() {}

  /** Something that holds for so many in the area: "3 i området förbättrats". */
  static String inArea(String quantity, String condition) {
    return quantity + " i området " + condition;
  }

  static String improved() {
    return "förbättrats";
  }

  static String worsened() {
    return "försämrats";
  }

  static String isNew() {
    return "nytt";
  }

  static String broken() {
    return "ej jämförbart";
  }

  static String better(Comparison comparison) {
    return "bättre än " + Others.generic(comparison);
  }

  static String worse(Comparison comparison) {
    return "sämre än " + Others.generic(comparison);
  }

  static String in(Group group) {
    return switch (group) {
      case BEST -> "i bästa gruppen";
      case MIDDLE -> "i mellersta gruppen";
      case WORST -> "i sämsta gruppen";
    };
  }
}
