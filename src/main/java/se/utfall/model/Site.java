package se.utfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.utfall.text.PictureSize;

/**
 * Everything that is published, free of faults.
 *
 * @param built the day as of which the site is built
 * @param synonyms words that mean the same to a reader who searches, group by group
 * @param redirects from addresses that pages once had
 * @param corrections of published figures, the newest first
 * @param news what is out on that day, the newest first
 */
public record Site(
    String language,
    String title,
    Optional<String> tagline,
    String summary,
    Optional<String> baseUrl,
    LocalDate updated,
    Publisher publisher,
    Contact contact,
    Look look,
    Wording wording,
    Optional<Accessibility> accessibility,
    List<List<String>> synonyms,
    OpenData data,
    List<Redirect> redirects,
    List<Correction> corrections,
    LocalDate built,
    Optional<Register> register,
    List<News> news,
    List<Survey> surveys,
    List<Article> articles,
    List<Picture> pictures) {

  /** Whether there is nothing but pages in the publisher's own words. */
  public boolean isOwnPages() {
    return surveys.isEmpty();
  }

  /** The size of one of the pictures, as far as its file tells it. */
  public Optional<PictureSize> size(String path) {
    return pictures.stream()
        .filter(picture -> picture.path().equals(path))
        .findFirst()
        .flatMap(Picture::size);
  }

  /**
   * Who publishes.
   *
   * @param code a municipality's, of four digits; none where all that is published are own pages
   */
  public record Publisher(
      String name, String shortName, Optional<String> code, Optional<String> url) {}

  /** Who answers questions: a function, never a person. */
  public record Contact(
      String function, Optional<String> email, Optional<String> phone, Optional<String> url) {}

  /**
   * The publisher's colours as {@code #rrggbb}, the logo's path among the assets, and which pages
   * have a picture to be shared with.
   */
  public record Look(
      Optional<String> accent, Optional<String> accentDark, Optional<String> logo, Cards cards) {}

  /** Which pages have a picture to be shared with; each includes those before it. */
  public enum Cards {
    NONE,
    /** All but indicators. */
    AREAS,
    ALL;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
