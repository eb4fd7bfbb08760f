package se.utfall.content;

import se.utfall.content.SiteFile.BandEntry;
import se.utfall.content.SiteFile.ClaimsEntry;
import se.utfall.content.SiteFile.ThresholdsEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code claims} in {@code site.yaml}. */
record ClaimsDecoder(Diagnostics findings) {
  private static final int MOST = 200;

  static ClaimsEntry decode(GroupReader in) {
    return new ClaimsDecoder(in.findings()).claims(in);
  }

  private ClaimsEntry claims(GroupReader in) {
    return in.done(
        new ClaimsEntry(
            in.optional("coverage", Kinds.COVERAGE),
            in.optional("lix", Kinds.LIX),
            in.optionalEntries("words", MOST, this::thresholds),
            in.optionalList("bands", MOST, this::band)));
  }

  private ThresholdsEntry thresholds(Node.Entry entry) {
    GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
    return in.done(
        new ThresholdsEntry(
            in.at(),
            new Shape(findings).key(entry, Kinds.UNIT),
            in.optional("large", Kinds.THRESHOLD),
            in.optional("clear", Kinds.THRESHOLD),
            in.optional("slight", Kinds.THRESHOLD),
            in.optional("marginal", Kinds.THRESHOLD),
            in.optional("about", Kinds.THRESHOLD),
            in.optional("variation", Kinds.THRESHOLD)));
  }

  private BandEntry band(Node node) {
    GroupReader in = GroupReader.of("bands", node, findings);
    return in.done(
        new BandEntry(
            in.at(),
            in.required("name", Kinds.NAME),
            in.optional("unit", Kinds.UNIT),
            in.optional("from", Kinds.NUMBER),
            in.optional("to", Kinds.NUMBER)));
  }
}
