package se.utfall.content;

import java.util.List;
import java.util.Optional;
import se.utfall.content.SiteFile.AccessibilityEntry;
import se.utfall.content.SiteFile.FeedbackEntry;
import se.utfall.content.SiteFile.LimitEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code accessibility} in {@code site.yaml}. */
record AccessibilityDecoder(Diagnostics findings) {
  private static final String KEY = "accessibility";
  private static final int MOST = 200;

  /** The statement of a site file, if it has one. */
  static Optional<AccessibilityEntry> decode(GroupReader site) {
    GroupReader in = site.optionalGroup(KEY);
    AccessibilityEntry entry = new AccessibilityDecoder(site.findings()).statement(in);
    return site.has(KEY) ? Optional.of(entry) : Optional.empty();
  }

  private AccessibilityEntry statement(GroupReader in) {
    return in.done(
        new AccessibilityEntry(
            in.required("status", Kinds.COMPLIANCE),
            in.required("assessed", Kinds.DATE),
            in.required("updated", Kinds.DATE),
            in.required("method", Kinds.EVALUATION),
            in.required("evaluation", Kinds.SUMMARY),
            limits("shortcomings", in),
            limits("burden", in),
            limits("outside", in),
            feedback(in.requiredGroup("feedback"))));
  }

  /** What there is, or the word that says that there is nothing: silence is no answer. */
  private Field<List<LimitEntry>> limits(String key, GroupReader in) {
    return in.requiredListOr(Kinds.NONE, key, MOST, node -> limit(key, node));
  }

  private LimitEntry limit(String key, Node node) {
    GroupReader in = GroupReader.of(key, node, findings);
    return in.done(
        new LimitEntry(
            in.required("content", Kinds.SUMMARY), in.required("reason", Kinds.SUMMARY)));
  }

  private static FeedbackEntry feedback(GroupReader in) {
    return in.done(
        new FeedbackEntry(
            in.required("url", Kinds.URL),
            in.required("email", Kinds.EMAIL),
            in.optional("phone", Kinds.PHONE)));
  }
}
