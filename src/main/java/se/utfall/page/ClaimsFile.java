package se.utfall.page;

import java.util.List;
import java.util.Optional;

/**
 * The claims that a page carries and their results, to be read by machines.
 *
 * @param file from the site's root
 * @param href from the page
 * @param page the page's address, absolute when the site knows its own
 */
public record ClaimsFile(String file, String href, String page, List<Statement> statements) {
  private static final String NAME = "claims.json";

  static ClaimsFile beside(Address at, String page, List<Statement> statements) {
    return new ClaimsFile(at.path() + NAME, NAME, page, statements);
  }

  /**
   * A claim.
   *
   * @param edition the period that its text speaks of
   * @param result {@code true} or {@code unchecked}
   * @param reason why it can't be checked
   */
  public record Statement(
      String words,
      String sentence,
      String expression,
      Optional<String> edition,
      String result,
      Optional<String> reason,
      List<Figure> figures,
      List<Finding> findings) {}

  /**
   * A figure that was looked at.
   *
   * @param indicator its id
   * @param name whose it is
   * @param group women or men
   * @param measure what is measured: the value itself, a rank, a gap
   * @param from the earlier period of a change
   * @param value a number with a decimal point, a word for a standing, or nothing
   * @param of among how many, for a place or a count
   * @param missing why there is no value
   * @param unit what the value is in
   */
  public record Figure(
      Optional<String> indicator,
      Optional<String> title,
      String name,
      Optional<String> group,
      String measure,
      Optional<String> period,
      Optional<String> from,
      Optional<String> value,
      Optional<String> of,
      Optional<String> missing,
      String unit) {}

  /** What is true, as a word for machines and in words. */
  public record Finding(String kind, String words) {}
}
