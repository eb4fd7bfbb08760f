package se.utfall.check;

import java.util.List;
import se.utfall.content.Field;
import se.utfall.content.SiteFile.AccessibilityEntry;
import se.utfall.content.SiteFile.FeedbackEntry;
import se.utfall.content.SiteFile.LimitEntry;
import se.utfall.model.Accessibility;
import se.utfall.model.Accessibility.Feedback;
import se.utfall.model.Accessibility.Limit;
import se.utfall.model.Accessibility.Method;
import se.utfall.model.Accessibility.Status;

/** The model of an accessibility statement without faults. */
final class AccessibilityModel {
  private AccessibilityModel() {}

  static Accessibility of(AccessibilityEntry entry) {
    return new Accessibility(
        IndicatorModel.one(Status.values(), Status::id, entry.status().get()),
        entry.assessed().get(),
        entry.updated().get(),
        IndicatorModel.one(Method.values(), Method::id, entry.method().get()),
        entry.evaluation().get(),
        limits(entry.shortcomings()),
        limits(entry.burden()),
        limits(entry.outside()),
        feedback(entry.feedback()));
  }

  private static List<Limit> limits(Field<List<LimitEntry>> limits) {
    return limits.get().stream()
        .map(limit -> new Limit(limit.content().get(), limit.reason().get()))
        .toList();
  }

  private static Feedback feedback(FeedbackEntry entry) {
    return new Feedback(entry.url().get(), entry.email().get(), entry.phone().value());
  }
}
