package se.utfall.check;

import java.util.List;
import se.utfall.content.IndicatorsFile.TargetEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A target belongs to a budget, and there is a way that is good. */
final class TargetCheck implements Check {
  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.indicators().forEach(indicator -> check(indicator, findings));
  }

  private static void check(IndicatorDraft indicator, Diagnostics findings) {
    List<TargetEntry> targets = indicator.entry().targets();
    boolean budget = indicator.entry().budget().value().isPresent();
    if (!targets.isEmpty() && !budget && !indicator.area().faulty()) {
      findings.add(targets.get(0).period().at(), Rule.TARGET_BUDGET);
    }
    if (!targets.isEmpty() && indicator.isNeutral()) {
      findings.add(targets.get(0).period().at(), Rule.TARGET_DIRECTION);
    }
  }
}
