package se.utfall.page;

import java.util.List;

/** How accessible the site is, and what a reader can do where it is not. */
public record AccessibilityPage(
    Frame frame, String file, String heading, String summary, List<Section> sections, About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "accessibility";
  }

  /** A part of the statement, with what it lists and the ways that it points out. */
  public record Section(
      String id, String heading, List<String> paragraphs, List<Limit> limits, List<Fact> ways) {}

  /** Content that not everybody can use, and why. */
  public record Limit(String content, String reason) {}
}
