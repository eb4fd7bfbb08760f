package se.utfall.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * News, results or corrections as an Atom feed (RFC 4287); every address is absolute.
 *
 * @param file from the site's root
 * @param self its own address, which is its id too
 * @param alternate the page that lists the same
 * @param updated when the newest entry came, as RFC 3339 writes it
 */
public record Feed(
    String file,
    String lang,
    String self,
    String alternate,
    String title,
    String subtitle,
    String updated,
    String author,
    List<Entry> entries) {

  private static final String MIDNIGHT = "T00:00:00Z";

  /** A day has no time of its own, so a feed says its first moment. */
  static String instant(LocalDate date) {
    return date + MIDNIGHT;
  }

  /**
   * Something new.
   *
   * @param id which stays; often its address
   * @param titleLang the language of the title, where it is another than the feed's
   * @param summaryLang the same of the summary
   */
  public record Entry(
      String id,
      String address,
      String title,
      Optional<String> titleLang,
      String updated,
      String summary,
      Optional<String> summaryLang,
      String kind,
      String kindId) {

    /** In the feed's own language. */
    public static Entry of(
        String id,
        String address,
        String title,
        String updated,
        String summary,
        String kind,
        String kindId) {
      Optional<String> own = Optional.empty();
      return new Entry(id, address, title, own, updated, summary, own, kind, kindId);
    }
  }
}
