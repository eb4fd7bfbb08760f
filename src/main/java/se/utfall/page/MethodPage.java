package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * How the site treats its figures: rules that hold on every page.
 *
 * @param downloads all figures of the site
 */
public record MethodPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<Section> sections,
    List<Dataset> downloads,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "method";
  }

  /** A rule with its heading and anchor, and what words about sizes mean if that belongs there. */
  public record Section(
      String id, String heading, List<String> paragraphs, Optional<Limits> limits) {}
}
