package se.utfall.check;

import java.util.HashMap;
import java.util.Map;
import se.utfall.content.Field;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** No two pages say the same of what they are about: those who search must tell them apart. */
final class SummaryCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    Map<String, Position> seen = new HashMap<>();
    for (Field<String> summary : Printed.summaries(draft)) {
      summary
          .value()
          .map(words -> seen.putIfAbsent(words, summary.at()))
          .ifPresent(first -> findings.add(summary.at(), Rule.SUMMARY_TWICE, first.toString()));
    }
  }
}
