package se.utfall.page;

import java.util.List;

/**
 * All indicators of an area one after the other, for those who put them on a table in print.
 *
 * @param message what the indicators say together, if anything
 * @param leaves what begins on a sheet of its own
 */
public record SheetPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<String> leads,
    String message,
    List<Leaf> leaves,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "sheet";
  }

  /**
   * An indicator.
   *
   * @param id its anchor, which begins all others of its own
   * @param page its own page, of which the sheet has the beginning; it lies as deep as the sheet
   * @param value its newest figure with its unit
   * @param whole the way to its own page
   */
  public record Leaf(String id, IndicatorPage page, String value, Link whole) {}
}
