package se.utfall.content;

import se.utfall.content.SurveyFile.ComparisonEntry;
import se.utfall.content.SurveyFile.EditionEntry;
import se.utfall.content.SurveyFile.LinkEntry;
import se.utfall.content.SurveyFile.SharesEntry;
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
            in.optional("frequency", Kinds.FREQUENCY),
            in.optional("frequency-note", Kinds.SUMMARY),
            in.optional("due", Kinds.DATE),
            in.optional("model", Kinds.ID),
            in.optional("periods", Kinds.PERIODS),
            in.optional("min-answers", Kinds.COUNT),
            in.optional("scope", Kinds.SUMMARY),
            in.required("updated", Kinds.DATE),
            in.optional("frozen", Kinds.DATE),
            in.requiredList("areas", MOST, node -> text("areas", node, Kinds.NAME)),
            in.requiredList("editions", MOST, this::edition),
            in.optionalEntries("comparisons", MOST, this::comparison),
            in.requiredEntries("sources", MOST, this::source),
            in.optionalList("strengths", MOST, node -> text("strengths", node, Kinds.SUMMARY)),
            in.optionalList(
                "improvements", MOST, node -> text("improvements", node, Kinds.SUMMARY)),
            in.optionalList("shares", MOST, this::shares),
            in.optionalList("links", MOST, this::link)));
  }

  private Field<String> text(String key, Node node, Kind<String> kind) {
    return new Shape(findings).field(key, node, kind);
  }

  private SharesEntry shares(Node node) {
    GroupReader in = GroupReader.of("shares", node, findings);
    return in.done(
        new SharesEntry(
            in.required("period", Kinds.PERIOD),
            in.optional("area", Kinds.NAME),
            in.required("best", Kinds.NUMBER),
            in.required("middle", Kinds.NUMBER),
            in.required("worst", Kinds.NUMBER),
            in.optional("indicators", Kinds.COUNT),
            in.required("source", Kinds.ID)));
  }

  private EditionEntry edition(Node node) {
    GroupReader in = GroupReader.of("editions", node, findings);
    return in.done(
        new EditionEntry(
            in.required("period", Kinds.PERIOD),
            in.optional("name", Kinds.NAME),
            in.optional("participants", Kinds.COUNT),
            in.optional("participants-what", Kinds.NAME),
            in.optional("response-rate", Kinds.NUMBER),
            in.optional("indicators", Kinds.COUNT),
            in.optional("published", Kinds.DATE),
            in.optionalList("areas", MOST, area -> text("areas", area, Kinds.NAME))));
  }

  private ComparisonEntry comparison(Node.Entry entry) {
    GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
    return in.done(
        new ComparisonEntry(
            new Shape(findings).key(entry, Kinds.ID),
            in.required("name", Kinds.NAME),
            in.required("about", Kinds.SUMMARY),
            in.required("kind", Kinds.COMPARISON),
            in.optionalList("members", MOST, member -> text("members", member, Kinds.NAME)),
            in.optional("vintage", Kinds.YEAR),
            in.optional("unnamed", Kinds.SUMMARY),
            in.optional("kolada", Kinds.KOLADA)));
  }

  private SourceEntry source(Node.Entry entry) {
    GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
    return in.done(
        new SourceEntry(
            new Shape(findings).key(entry, Kinds.ID),
            in.required("title", Kinds.NAME),
            in.optional("url", Kinds.URL),
            in.optional("terms", Kinds.SUMMARY)));
  }

  private LinkEntry link(Node node) {
    GroupReader in = GroupReader.of("links", node, findings);
    return in.done(new LinkEntry(in.required("title", Kinds.NAME), in.required("url", Kinds.URL)));
  }
}
