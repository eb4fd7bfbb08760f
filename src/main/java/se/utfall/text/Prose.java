package se.utfall.text;

import java.util.List;

/** A Markdown text that has been read and found free of raw markup, or reported. */
@SuppressWarnings("UnusedVariable")
public final class Prose {
  private Prose() {}

  /** A link or image in the text: its target as written and the place of the target. */
  public record Link(String target, Position at) {}

  /** A heading: its anchor, its words, and its level as written (2 to 6). */
  public record Heading(String id, String words, int level) {}

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
      int topLevel,
      java.util.function.UnaryOperator<String> addresses,
      String externalNote,
      String tableLabel) {}

  /** Reads the Markdown that starts at an offset of the file; faults go to the findings. */
  public static Prose read(SourceText source, int start, Diagnostics findings) {
    return new Prose();
  }

  public boolean isEmpty() {
    return true;
  }

  /** Links that lead inside the site: those with no scheme, in reading order. */
  public List<Link> internalLinks() {
    return List.of();
  }

  /** Images, all of them local files, in reading order. */
  public List<Link> images() {
    return List.of();
  }

  public List<Heading> headings() {
    return List.of();
  }

  public String html(Writing writing) {
    return "";
  }
}
