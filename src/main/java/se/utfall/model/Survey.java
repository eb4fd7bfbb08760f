package se.utfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.text.Prose;

/**
 * A survey with its editions and areas.
 *
 * @param frequency how often it recurs, in words
 * @param scope how much of it is shown here, in words
 * @param editions by period, the oldest first, never empty
 */
public record Survey(
    String slug,
    String title,
    String shortTitle,
    String summary,
    String organiser,
    String frequency,
    Optional<String> scope,
    LocalDate updated,
    List<Edition> editions,
    List<Comparison> comparisons,
    List<Link> links,
    Optional<Prose> about,
    List<Area> areas) {

  /** One occurrence of the survey. */
  public record Edition(Period period, String name, Optional<Integer> participants) {}

  /** A link onward. */
  public record Link(String title, String url) {}

  /** The newest edition. */
  public Edition latest() {
    return editions.get(editions.size() - 1);
  }
}
