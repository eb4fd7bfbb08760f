package se.utfall.content;

import se.utfall.content.CorrectionsFile.CorrectionEntry;
import se.utfall.content.CorrectionsFile.WasEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code corrections.yaml}. */
record CorrectionsDecoder(Diagnostics findings) {
  private static final int MOST = 20_000;
  private static final int MOST_PERIODS = 200;

  static CorrectionsFile decode(String path, GroupReader in) {
    return new CorrectionsDecoder(in.findings()).file(path, in);
  }

  private CorrectionsFile file(String path, GroupReader in) {
    return in.done(
        new CorrectionsFile(path, in.requiredList("corrections", MOST, this::correction)));
  }

  private CorrectionEntry correction(Node node) {
    GroupReader in = GroupReader.of("corrections", node, findings);
    return in.done(
        new CorrectionEntry(
            in.required("date", Kinds.DATE),
            in.required("kind", Kinds.CORRECTION),
            in.optional("survey", Kinds.SLUG),
            in.required("indicator", Kinds.ID),
            in.optional("title", Kinds.NAME),
            in.optional("series", Kinds.NAME),
            in.requiredEntries("was", MOST_PERIODS, this::was),
            in.required("what", Kinds.SUMMARY),
            in.required("why", Kinds.SUMMARY)));
  }

  private WasEntry was(Node.Entry entry) {
    Shape shape = new Shape(findings);
    return new WasEntry(
        shape.key(entry, Kinds.PERIOD), shape.field(entry.key(), entry.value(), Kinds.FIGURE));
  }
}
