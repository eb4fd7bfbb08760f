package se.utfall.page;

import java.time.LocalDate;
import java.util.List;

/**
 * News or corrections as an Atom feed (RFC 4287); every address is absolute.
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

  /** A piece of news; its address is its id. */
  public record Entry(
      String address, String title, String updated, String summary, String kind, String kindId) {}
}
