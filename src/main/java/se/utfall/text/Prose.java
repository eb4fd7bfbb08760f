package se.utfall.text;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A Markdown text that has been read and found free of raw markup, or reported. */
public final class Prose {
  private static final Prose NONE =
      new Prose(List.of(), List.of(), List.of(), List.of(), List.of());

  private final List<Draft.Part> parts;
  private final List<Link> internalLinks;
  private final List<Link> images;
  private final List<Heading> headings;
  private final List<Passage> passages;

  private Prose(
      List<Draft.Part> parts,
      List<Link> links,
      List<Link> images,
      List<Heading> headings,
      List<Passage> passages) {
    this.parts = parts;
    this.internalLinks = List.copyOf(links);
    this.images = List.copyOf(images);
    this.headings = List.copyOf(headings);
    this.passages = List.copyOf(passages);
  }

  /** A link or image in the text: its target as written and the place of the target. */
  public record Link(String target, Position at) {}

  /** A heading: its anchor, its words, and its level as written (2 to 6). */
  public record Heading(String id, String words, int level) {}

  /** A paragraph or a table's cell as written, marks and all, and where it begins in its file. */
  public record Passage(SourceText source, int start, String written) {

    /** The place of a character of the passage. */
    public Position at(int index) {
      return source.position(start + index);
    }
  }

  /**
   * How the text is written out.
   *
   * @param topLevel the HTML level of the text's highest heading ({@code ##})
   * @param addresses from an internal target ({@code /kkik/}, {@code bild.svg}) to the address on
   *     this page
   * @param externalNote said after links to other sites, for instance "Länk till annan webbplats"
   * @param tableLabel the accessible name of a scrolling table
   */
  public record Writing(
      int topLevel, UnaryOperator<String> addresses, String externalNote, String tableLabel) {}

  /** Reads the Markdown that starts at an offset of the file; faults go to the findings. */
  public static Prose read(SourceText source, int start, Diagnostics findings) {
    if (!Limits.allow(source, start, findings)) {
      return NONE;
    }
    Document text = Markdown.parse(source, start);
    Optional<Node> tooDeep = Limits.tooDeep(text);
    if (tooDeep.isPresent()) {
      Position at = source.position(tooDeep.get().getStartOffset());
      findings.add(at, Rule.MARKDOWN_TOO_DEEP, "" + Limits.MARKERS);
      return NONE;
    }
    ProseReader reader = new ProseReader(source, findings);
    reader.read(text);
    List<Draft.Part> parts = ProseWriter.write(text, reader.headings);
    return new Prose(parts, reader.links, reader.images, reader.headings, reader.passages);
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

  /** The text as HTML for one page. */
  public String html(Writing writing) {
    StringBuilder out = new StringBuilder();
    parts.forEach(part -> part.write(writing, out));
    return out.toString();
  }
}
