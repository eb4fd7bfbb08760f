package se.utfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utfall.text.PictureSize;

/**
 * Everything that is published, free of faults.
 *
 * @param built the day as of which the site is built
 * @param synonyms words that mean the same to a reader who searches, group by group
 * @param redirects from addresses that pages once had
 * @param corrections of published figures, the newest first
 * @param news what is out on that day, the newest first
 * @param kept earlier editions of surveys as they were, the newest of each first
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
    List<Survey> kept,
    List<Article> articles,
    List<Picture> pictures) {

  /** The same site with editions that are kept. */
  public Site with(List<Survey> editions) {
    return site(built, corrections, surveys, editions);
  }

  /** The site as it was for a survey that is kept: that survey beside the others of today. */
  public Site asOf(Survey edition) {
    LocalDate day = edition.frozen().orElseThrow().day();
    List<Correction> then =
        corrections.stream()
            .filter(one -> !one.survey().equals(edition.slug()) || !one.date().isAfter(day))
            .toList();
    Stream<Survey> others = surveys.stream().filter(s -> !s.slug().equals(edition.slug()));
    return site(day, then, Stream.concat(Stream.of(edition), others).toList(), List.of());
  }

  private Site site(
      LocalDate day, List<Correction> corrected, List<Survey> told, List<Survey> editions) {
    return new Site(
        language,
        title,
        tagline,
        summary,
        baseUrl,
        updated,
        publisher,
        contact,
        look,
        wording,
        accessibility,
        synonyms,
        data,
        redirects,
        corrected,
        day,
        register,
        news,
        told,
        editions,
        articles,
        pictures);
  }

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
