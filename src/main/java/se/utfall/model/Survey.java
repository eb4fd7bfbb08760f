package se.utfall.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.text.Prose;

/**
 * A survey with its editions and areas.
 *
 * @param rhythm how often it recurs, its own or its model's
 * @param model the id of the model in the register that it belongs to
 * @param shares what is published of the indicators' standings as a whole
 * @param scope how much of it is shown here, in words
 * @param editions by period, the oldest first, never empty
 * @param frozen whether this is what was once published, at an address of its own
 */
public record Survey(
    String slug,
    String title,
    String shortTitle,
    String summary,
    String organiser,
    Optional<Rhythm> rhythm,
    Optional<String> model,
    Optional<String> scope,
    LocalDate updated,
    List<Edition> editions,
    List<Comparison> comparisons,
    List<Link> links,
    Narrative narrative,
    List<Shares> shares,
    Optional<Prose> about,
    List<Area> areas,
    Optional<Frozen> frozen) {

  /**
   * One occurrence of the survey.
   *
   * @param participants how many took part
   * @param participantsWhat what those are, where they are not municipalities
   * @param responseRate in percent
   * @param indicators how many indicators the whole survey has
   * @param published the day on which its results came out
   * @param areas the names of the areas that it had, where they were others than today's
   */
  public record Edition(
      Period period,
      String name,
      Optional<Integer> participants,
      Optional<String> participantsWhat,
      Optional<BigDecimal> responseRate,
      Optional<Integer> indicators,
      Optional<LocalDate> published,
      List<String> areas) {}

  /** A link onward. */
  public record Link(String title, String url) {}

  /** The same survey, kept as it is at an address of its own. */
  public Survey keptAs(Frozen edition) {
    return new Survey(
        slug,
        title,
        shortTitle,
        summary,
        organiser,
        rhythm,
        model,
        scope,
        updated,
        editions,
        comparisons,
        links,
        narrative,
        shares,
        about,
        areas,
        Optional.of(edition));
  }

  /** The newest edition. */
  public Edition latest() {
    return editions.get(editions.size() - 1);
  }
}
