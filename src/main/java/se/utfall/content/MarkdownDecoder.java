package se.utfall.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.content.MarkdownFile.Kind;
import se.utfall.text.Diagnostics;
import se.utfall.text.Position;
import se.utfall.text.Prose;
import se.utfall.text.Rule;
import se.utfall.text.SourceText;

/** The format of Markdown files: front matter by kind, then the text. */
record MarkdownDecoder(Diagnostics findings) {
  /**
   * A Markdown file, unless it is a commentary outside an area. Its text is read even when its
   * front matter cannot be.
   */
  Optional<MarkdownFile> decode(TextFile file, Kind kind, String text) {
    Optional<FrontMatter> front = FrontMatter.of(text);
    if (isAstray(file, kind, front)) {
      findings.add(Position.file(file.shown()), Rule.FILE_AREA, Shown.of(file.name()));
      return Optional.empty();
    }
    return Optional.of(decode(file, kind, text, front));
  }

  /** Whether a page is called what a commentary is, or names an edition as only those do. */
  private static boolean isAstray(TextFile file, Kind kind, Optional<FrontMatter> front) {
    boolean page = kind != Kind.COMMENTARY && kind != Kind.TRANSLATION;
    return page
        && (front.filter(f -> f.says("edition")).isPresent()
            || (Place.isCommentary(file.name()) && front.filter(f -> f.says("title")).isEmpty()));
  }

  private MarkdownFile decode(TextFile file, Kind kind, String text, Optional<FrontMatter> front) {
    boolean bare = kind == Kind.TRANSLATION && front.isEmpty();
    if (front.isEmpty() && !bare) {
      findings.add(new Position(file.shown(), 1, 1), Rule.FRONT_MATTER, example(kind));
    }
    SourceText source = new SourceText(file.shown(), text);
    Prose prose = Prose.read(source, front.map(FrontMatter::body).orElse(0), findings);
    if ((bare || front.isPresent())
        && text.substring(front.map(FrontMatter::body).orElse(0)).isBlank()) {
      findings.add(new Position(file.shown(), 1, 1), Rule.FILE_NO_TEXT);
    }
    GroupReader in =
        bare
            ? GroupReader.file(
                new Node.Group(new Position(file.shown(), 1, 1), List.of()), findings)
            : reader(file.shown(), front);
    return in.done(fields(file, kind, prose, in));
  }

  /** The least that a kind must say, in the editor's language. */
  private static String example(Kind kind) {
    return "@front-matter." + kind.name().toLowerCase(Locale.ROOT);
  }

  private GroupReader reader(String path, Optional<FrontMatter> front) {
    Node.Refused refused = new Node.Refused(new Position(path, 1, 1));
    Node root =
        front
            .map(f -> TreeReader.read(Source.frontMatter(path, f.data()), findings))
            .orElse(refused);
    if (root instanceof Node.Scalar scalar && scalar.isBlank()) {
      return GroupReader.file(new Node.Group(refused.at(), List.of()), findings);
    }
    return root instanceof Node.Group group
        ? GroupReader.file(group, findings)
        : GroupReader.of("---", root, findings);
  }

  private static MarkdownFile fields(TextFile file, Kind kind, Prose prose, GroupReader in) {
    Field<String> none = Field.absent(in.at());
    Field<LocalDate> noDate = Field.absent(in.at());
    Field<Integer> noOrder = Field.absent(in.at());
    return switch (kind) {
      case ARTICLE ->
          new MarkdownFile(
              file.shown(),
              file.stem(),
              kind,
              in.required("title", Kinds.NAME),
              in.optional("summary", Kinds.SUMMARY),
              in.required("updated", Kinds.DATE),
              in.optional("order", Kinds.ORDER),
              none,
              none,
              none,
              noDate,
              none,
              none,
              none,
              in.optional("draft", Kinds.DRAFT),
              prose);
      case NEWS ->
          new MarkdownFile(
              file.shown(),
              file.stem(),
              kind,
              in.required("title", Kinds.NAME),
              in.required("summary", Kinds.SUMMARY),
              noDate,
              noOrder,
              none,
              none,
              none,
              in.required("date", Kinds.DATE),
              in.required("kind", Kinds.NEWS),
              in.required("contact", Kinds.NAME),
              in.optional("survey", Kinds.NAME),
              in.optional("draft", Kinds.DRAFT),
              prose);
      case ABOUT ->
          new MarkdownFile(
              file.shown(),
              file.stem(),
              kind,
              in.optional("title", Kinds.NAME),
              none,
              in.required("updated", Kinds.DATE),
              noOrder,
              none,
              none,
              none,
              noDate,
              none,
              none,
              none,
              in.optional("draft", Kinds.DRAFT),
              prose);
      case COMMENTARY ->
          new MarkdownFile(
              file.shown(),
              file.stem(),
              kind,
              none,
              none,
              in.required("updated", Kinds.DATE),
              noOrder,
              in.optional("author", Kinds.NAME),
              in.required("edition", Kinds.PERIOD),
              in.optional("indicator", Kinds.ID),
              noDate,
              none,
              none,
              none,
              in.optional("draft", Kinds.DRAFT),
              prose);
      case TRANSLATION ->
          new MarkdownFile(
              file.shown(),
              file.stem(),
              kind,
              in.optional("title", Kinds.NAME),
              in.optional("summary", Kinds.SUMMARY),
              noDate,
              noOrder,
              in.optional("author", Kinds.NAME),
              none,
              none,
              noDate,
              none,
              in.optional("contact", Kinds.NAME),
              none,
              none,
              prose);
    };
  }
}
