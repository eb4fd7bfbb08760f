package se.utfall.content;

import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.content.SurveyFile.LinkEntry;
import se.utfall.content.SurveyFile.SourceEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code survey.yaml}. */
record SurveyDecoder(Diagnostics findings) {
  private static final int MOST = 200;

  static SurveyFile decode(String path, GroupReader in) {
    return new SurveyDecoder(in.findings()).file(path, in);
  }

  private SurveyFile file(String path, GroupReader in) {
    return in.done(
        new SurveyFile(
            path,
            in.required("title", Kinds.NAME),
            in.required("short", Kinds.NAME),
            in.required("summary", Kinds.SUMMARY),
            in.required("organiser", Kinds.NAME),
            in.required("frequency", Kinds.NAME),
            in.optional("scope", Kinds.SUMMARY),
            in.required("updated", Kinds.DATE),
            in.requiredList("areas", MOST, this::area),
            in.requiredList("editions", MOST, this::edition),
            in.optionalEntries("comparisons", MOST, this::comparison),
            in.requiredEntries("sources", MOST, this::source),
            in.optionalList("links", MOST, this::link)));
  }

  private Field<String> area(Node node) {
    return new Shape(findings).field("areas", node, Kinds.NAME);
  }

  private EditionEntry edition(Node node) {
    GroupReader in = GroupReader.of("editions", node, findings);
    return in.done(
        new EditionEntry(
            in.required("period", Kinds.PERIOD),
            in.optional("name", Kinds.NAME),
            in.optional("participants", Kinds.COUNT)));
  }

  private ComparisonEntry comparison(Node.Entry entry) {
    GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
    return in.done(
        new ComparisonEntry(
            new Shape(findings).key(entry, Kinds.ID),
            in.required("name", Kinds.NAME),
            in.required("about", Kinds.SUMMARY)));
  }

  private SourceEntry source(Node.Entry entry) {
    GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
    return in.done(
        new SourceEntry(
            new Shape(findings).key(entry, Kinds.ID),
            in.required("title", Kinds.NAME),
            in.optional("url", Kinds.URL)));
  }

  private LinkEntry link(Node node) {
    GroupReader in = GroupReader.of("links", node, findings);
    return in.done(new LinkEntry(in.required("title", Kinds.NAME), in.required("url", Kinds.URL)));
  }
}
