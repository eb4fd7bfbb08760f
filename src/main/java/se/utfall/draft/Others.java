package se.utfall.draft;

import se.utfall.model.Comparison;
import se.utfall.model.Comparison.Kind;
import se.utfall.model.Indicator;

/** What those are called that an indicator is compared with, in the language of claims. */
record Others(Indicator indicator) {

  /** A group by its word; by its name where another of the same kind stands before it. */
  String word(Comparison comparison) {
    boolean first =
        indicator.comparisons().stream()
            .map(series -> series.comparison())
            .filter(other -> other.kind() == comparison.kind())
            .findFirst()
            .filter(comparison::equals)
            .isPresent();
    return first ? generic(comparison) : quoted(comparison);
  }

  static String generic(Comparison comparison) {
    return comparison.kind() == Kind.MUNICIPALITY ? quoted(comparison) : word(comparison.kind());
  }

  private static String quoted(Comparison comparison) {
    return "\"" + comparison.name() + "\"";
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case SIMILAR, MUNICIPALITY -> "liknande";
      case ALL -> "alla kommuner";
      case MEDIAN -> "mediankommunen";
      case NATION -> "riket";
      case COUNTY -> "länet";
      case REGION -> "regionen";
      case SIZE_CLASS -> "storleksklassen";
      case OWN_LIST -> "jämförelsegruppen";
    };
  }
}
