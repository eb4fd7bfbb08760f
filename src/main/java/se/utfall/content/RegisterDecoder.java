package se.utfall.content;

import se.utfall.content.RegisterFile.BoardEntry;
import se.utfall.content.RegisterFile.DecisionEntry;
import se.utfall.content.RegisterFile.ModelEntry;
import se.utfall.text.Diagnostics;

/** The format of {@code register.yaml}. */
record RegisterDecoder(Diagnostics findings) {
  private static final int MOST = 200;

  static RegisterFile decode(String path, GroupReader in) {
    return new RegisterDecoder(in.findings()).file(path, in);
  }

  private RegisterFile file(String path, GroupReader in) {
    return in.done(
        new RegisterFile(
            path,
            in.required("title", Kinds.NAME),
            in.required("summary", Kinds.SUMMARY),
            in.required("updated", Kinds.DATE),
            decision(in.optionalGroup("decision")),
            in.requiredEntries("boards", MOST, this::board),
            in.optionalEntries("models", MOST, this::model)));
  }

  private static DecisionEntry decision(GroupReader in) {
    return in.done(
        new DecisionEntry(in.required("title", Kinds.NAME), in.optional("url", Kinds.URL)));
  }

  private BoardEntry board(Node.Entry entry) {
    GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
    return in.done(
        new BoardEntry(
            new Shape(findings).key(entry, Kinds.BOARD),
            in.required("name", Kinds.NAME),
            in.optional("kind", Kinds.BOARD_KIND)));
  }

  private ModelEntry model(Node.Entry entry) {
    GroupReader in = GroupReader.of(entry.key(), entry.value(), findings);
    return in.done(
        new ModelEntry(
            new Shape(findings).key(entry, Kinds.ID),
            in.required("title", Kinds.NAME),
            in.required("content", Kinds.SUMMARY),
            in.required("purpose", Kinds.SUMMARY),
            in.required("frequency", Kinds.FREQUENCY),
            in.optional("frequency-note", Kinds.SUMMARY),
            in.required("comparable", Kinds.COMPARABLE),
            in.optionalList("boards", MOST, node -> board("boards", node)),
            in.optionalList("with", MOST, node -> board("with", node)),
            in.optional("others", Kinds.NAME)));
  }

  private Field<String> board(String key, Node node) {
    return new Shape(findings).field(key, node, Kinds.BOARD);
  }
}
