package se.utfall.page;

import java.util.List;

/**
 * The page that finds an indicator.
 *
 * @param script the address of the script that filters, from the page
 * @param letters the way to each letter's indicators, on this page or on one of their own
 * @param groups all indicators letter by letter, where they are few enough for one page
 * @param pieces the files to search in where they are not, as addresses from the page
 * @param synonyms words that mean the same
 */
public record FindPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    String script,
    List<Letter> letters,
    List<Group> groups,
    List<String> pieces,
    List<List<String>> synonyms,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "find";
  }

  /** The way to the indicators of a letter. */
  public record Letter(String name, String href) {}

  /** The indicators of a letter. */
  public record Group(String id, String letter, List<Entry> entries) {}

  /** An indicator with what else it can be found by: area, survey, board, standing, other words. */
  public record Entry(String title, String href, String detail) {}
}
