package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** The indicators of one letter, where all are too many for one page. */
public record FindLetterPage(
    Frame frame,
    String file,
    String heading,
    String summary,
    List<FindPage.Letter> letters,
    List<FindPage.Entry> entries,
    Piece piece,
    About about)
    implements Page, Dated {

  @Override
  public String template() {
    return "find-letter";
  }

  @Override
  public Optional<Piece> searched() {
    return Optional.of(piece);
  }

  /**
   * The same indicators to be searched in, as the page that finds them sees them.
   *
   * @param file from the site's root
   */
  public record Piece(String file, List<FindPage.Entry> entries) {}
}
