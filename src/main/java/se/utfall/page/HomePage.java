package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** The first page: what the newest results say, and the way to everything. */
public record HomePage(
    Frame frame,
    String file,
    String heading,
    String summary,
    Optional<Brief> brief,
    String highlightsHeading,
    List<Highlight> highlights,
    List<SurveyRow> surveys)
    implements Page {

  @Override
  public String template() {
    return "home";
  }

  /** A survey in the list. */
  public record SurveyRow(Link survey, String summary, String frequency, String latest) {}
}
