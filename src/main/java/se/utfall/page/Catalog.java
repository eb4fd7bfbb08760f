package se.utfall.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.model.License;
import se.utfall.model.Rhythm.Frequency;

/**
 * What a site offers of data, as portals of open data ask for it (DCAT-AP-SE): a dataset for each
 * survey. Every address is absolute.
 *
 * @param address its own
 * @param home the site's
 * @param languages that it speaks, the main one first
 * @param contact who answers questions, if mail reaches them
 * @param license on the data and on what is said of them here
 * @param updated the newest of the days on which the datasets were changed
 */
public record Catalog(
    String address,
    String home,
    List<Said> titles,
    List<Said> summaries,
    List<String> languages,
    Publisher publisher,
    Optional<Contact> contact,
    Optional<License> license,
    LocalDate updated,
    List<Entry> datasets) {

  /** Where Sweden's data portal looks for it on every site. */
  public static final String FILE = "datasets/dcat";

  /** A text and the language that it is in. */
  public record Said(String language, String text) {}

  /**
   * The municipality.
   *
   * @param place what it is called as a place
   * @param code four digits
   */
  public record Publisher(Said name, Said place, Optional<String> code, Optional<String> url) {}

  /** A function, with an address of mail and what else there is. */
  public record Contact(
      Said function, String email, Optional<String> phone, Optional<String> url) {}

  /**
   * A survey as a dataset, which grows with each edition.
   *
   * @param pages where it is shown
   * @param issued the day on which the first edition's results came out, if that is known
   * @param updated the day on which what it is made of was last changed
   * @param frequency how often results come
   * @param from the first day that it tells of
   */
  public record Entry(
      String id,
      List<Said> titles,
      List<Said> summaries,
      List<Said> keywords,
      List<String> pages,
      Optional<LocalDate> issued,
      LocalDate updated,
      Optional<Frequency> frequency,
      LocalDate from,
      List<Files> files) {}

  /**
   * Where its figures lie in one language.
   *
   * @param path from the site's root, without the ending that the format gives it
   * @param address the same from the host
   */
  public record Files(Language language, String path, String address) {}
}
