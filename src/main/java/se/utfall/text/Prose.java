package se.utfall.text;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** A Markdown text that has been read and found free of raw markup, or reported. */
public final class Prose {
  private final SourceText source;
  private final List<Draft.Part> parts;
  private final List<Link> internalLinks;
  private final List<Link> images;
  private final List<Heading> headings;
  private final List<Passage> passages;
  private final List<Statement> statements;

  private Prose(SourceText source, List<Draft.Part> parts, ProseReader read) {
    this.source = source;
    this.parts = parts;
    this.internalLinks = List.copyOf(read.links);
    this.images = List.copyOf(read.images);
    this.headings = List.copyOf(read.headings);
    this.passages = List.copyOf(read.passages);
    this.statements = List.copyOf(read.statements());
  }

  /** A link or image in the text: its target as written and the place of the target. */
  public record Link(String target, Position at) {}

  /** A heading: its anchor, its words, and its level as written (2 to 6). */
  public record Heading(String id, String words, int level) {}

  /**
   * A paragraph or a table's cell as written, marks and all, and where it begins in its file.
   *
   * @param quoted whether it stands in a block quote
   */
  public record Passage(SourceText source, int start, String written, boolean quoted) {

    /** The place of a character of the passage. */
    public Position at(int index) {
      return source.position(start + index);
    }
  }

  /**
   * A claim, {@code [words]{expression}}, or a figure, {@code {{expression}}}. All places are
   * offsets of the file in UTF-16 units.
   *
   * @param start where it begins, its opening bracket or brace
   * @param end behind its last brace
   * @param wordsStart where a claim's words begin; for a figure the same as {@code start}
   * @param wordsEnd behind a claim's words; for a figure the same as {@code end}
   * @param expression as written, without the braces
   * @param words a claim's words without marks; for a figure only itself
   * @param sentence the whole sentence without marks
   * @param at where in the sentence its words begin
   * @param opens whether it begins its sentence
   */
  public record Statement(
      Kind kind,
      int start,
      int end,
      int wordsStart,
      int wordsEnd,
      int expressionStart,
      String expression,
      Said words,
      Said sentence,
      int at,
      boolean opens) {

    /** What sort of statement it is. */
    public enum Kind {
      CLAIM,
      FIGURE
    }
  }

  /**
   * Words with figures in them.
   *
   * @param text the words, each figure being {@link #FIGURE}
   * @param figures which of the text's statements the figures are, in reading order
   */
  public record Said(String text, List<Integer> figures) {
    /** Stands for a figure. */
    public static final char FIGURE = '\uFFFC';

    /** The words with what each figure prints. */
    public String with(IntFunction<String> printed) {
      StringBuilder out = new StringBuilder();
      int next = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == FIGURE && next < figures.size()) {
          out.append(printed.apply(figures.get(next++)));
        } else {
          out.append(c);
        }
      }
      return out.toString();
    }
  }

  /** What a text's statements become on a page; each is named by its place among them. */
  public interface Spoken {
    /** For a text without statements. */
    Spoken NOTHING =
        new Spoken() {
          @Override
          public String figure(int statement) {
            return "";
          }

          @Override
          public Optional<Mark> mark(int statement) {
            return Optional.empty();
          }
        };

    /** What a figure prints. */
    String figure(int statement);

    /** What leads from the words of a claim that no data can check to the reason. */
    Optional<Mark> mark(int statement);
  }

  /** A small link behind a phrase: its address on the page and what it says. */
  public record Mark(String href, String label) {}

  /** Where internal targets are, and how large those are that are pictures. */
  public interface Places {

    /** From an internal target ({@code /kkik/}, {@code bild.svg}) to the address on this page. */
    String address(String target);

    /** The size of a picture, as far as it is known. */
    default Optional<PictureSize> size(String target) {
      return Optional.empty();
    }
  }

  /**
   * How the text is written out.
   *
   * @param topLevel the HTML level of the text's highest heading ({@code ##})
   * @param places what internal targets are on this page
   * @param externalNote said after links to other sites, for instance "Länk till annan webbplats"
   * @param tableLabel the accessible name of a scrolling table
   * @param codeLabel the same of code
   * @param spoken what its statements become
   */
  public record Writing(
      int topLevel,
      Places places,
      String externalNote,
      String tableLabel,
      String codeLabel,
      Spoken spoken) {}

  /** Reads the Markdown that starts at an offset of the file; faults go to the findings. */
  public static Prose read(SourceText source, int start, Diagnostics findings) {
    ProseReader reader = new ProseReader(source, findings);
    if (!Limits.allow(source, start, findings)) {
      return new Prose(source, List.of(), reader);
    }
    Document text = Markdown.parse(source, start);
    Optional<Node> tooDeep = Limits.tooDeep(text);
    if (tooDeep.isPresent()) {
      Position at = source.position(tooDeep.get().getStartOffset());
      findings.add(at, Rule.MARKDOWN_TOO_DEEP, "" + Limits.MARKERS);
      return new Prose(source, List.of(), reader);
    }
    reader.read(text);
    return new Prose(source, ProseWriter.write(text, reader.headings), reader);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Links that lead inside the site: those with no scheme, in reading order. */
  public List<Link> internalLinks() {
    return internalLinks;
  }

  /** Images, all of them local files, in reading order. */
  public List<Link> images() {
    return images;
  }

  public List<Heading> headings() {
    return headings;
  }

  /** What can be read through for words, in reading order. */
  public List<Passage> passages() {
    return passages;
  }

  /** Its claims and figures, in the order in which they begin. */
  public List<Statement> statements() {
    return statements;
  }

  /** The place of a character of the file. */
  public Position at(int offset) {
    return source.position(offset);
  }

  /** The text as HTML for one page. */
  public String html(Writing writing) {
    StringBuilder out = new StringBuilder();
    parts.forEach(part -> part.write(writing, out));
    return out.toString();
  }
}
