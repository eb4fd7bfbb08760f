package se.utfall.check;

import java.time.LocalDate;
import java.util.List;
import se.utfall.content.Field;
import se.utfall.content.SiteFile;
import se.utfall.content.SiteFile.AccessibilityEntry;
import se.utfall.content.SiteFile.LimitEntry;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** What the accessibility statement says holds together, and is not too old to be true. */
final class AccessibilityCheck implements Check {
  private static final String FULL = "full";

  @Override
  public void check(Draft draft, Diagnostics findings) {
    draft.content().site().ifPresent(site -> check(site, draft.built(), findings));
  }

  /** Only what is to be published, and so knows its address, owes anybody a statement. */
  private static void check(SiteFile site, LocalDate built, Diagnostics findings) {
    if (site.accessibility().isEmpty() && site.baseUrl().value().isPresent()) {
      findings.add(site.baseUrl().at(), Rule.ACCESSIBILITY_MISSING);
    }
    site.accessibility().ifPresent(entry -> check(entry, built, findings));
  }

  private static void check(AccessibilityEntry entry, LocalDate built, Diagnostics findings) {
    entry.status().value().ifPresent(word -> shortcomings(entry, word, findings));
    entry
        .assessed()
        .value()
        .ifPresent(
            day -> {
              age(entry.assessed(), day, built, findings);
              order(entry.updated(), day, findings);
            });
  }

  private static void shortcomings(AccessibilityEntry entry, String status, Diagnostics findings) {
    Field<List<LimitEntry>> listed = entry.shortcomings();
    if (listed.value().filter(List::isEmpty).isPresent() && !status.equals(FULL)) {
      findings.add(entry.status().at(), Rule.ACCESSIBILITY_SHORTCOMINGS, status);
    }
    if (listed.value().filter(all -> !all.isEmpty()).isPresent() && status.equals(FULL)) {
      findings.add(listed.at(), Rule.ACCESSIBILITY_FULL);
    }
  }

  private static void age(
      Field<LocalDate> assessed, LocalDate day, LocalDate built, Diagnostics findings) {
    if (day.plusYears(1).isBefore(built)) {
      findings.add(assessed.at(), Rule.ACCESSIBILITY_OLD, day.toString(), built.toString());
    }
  }

  private static void order(Field<LocalDate> updated, LocalDate assessed, Diagnostics findings) {
    updated
        .value()
        .filter(day -> day.isBefore(assessed))
        .ifPresent(
            day ->
                findings.add(
                    updated.at(), Rule.ACCESSIBILITY_ORDER, day.toString(), assessed.toString()));
  }
}
