package se.utfall.content;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;
import se.utfall.text.Severity;

/**
 * The id of a rule that can be waived: a warning about content, and none about waivers themselves
 * or about a sheet on its way in.
 */
record Waivable() implements Kind<Rule> {
  static final Choice IDS =
      new Choice(
          Stream.of(Rule.values()).filter(Waivable::is).map(Rule::id).sorted().toList(), Map.of());

  @Override
  public Optional<Rule> read(Node.Scalar scalar, Diagnostics findings) {
    if (rule(scalar.text()).filter(rule -> !is(rule)).isPresent()) {
      findings.add(scalar.at(), Rule.WAIVER_ERROR, scalar.text());
      return Optional.empty();
    }
    return IDS.read(scalar, findings).flatMap(Waivable::rule);
  }

  private static Optional<Rule> rule(String id) {
    return Stream.of(Rule.values()).filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static boolean is(Rule rule) {
    return rule.severity() == Severity.WARNING
        && rule != Rule.CSV_WINDOWS
        && !rule.id().startsWith("waiver.");
  }
}
