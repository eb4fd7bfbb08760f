package se.utfall.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/**
 * What {@code site.yaml} says: who publishes, how the site is called and looks, what its words
 * mean.
 */
public record SiteFile(
    String path,
    Field<Integer> format,
    Field<String> language,
    List<Field<String>> also,
    Field<String> title,
    Field<String> tagline,
    Field<String> summary,
    Field<String> baseUrl,
    Field<LocalDate> updated,
    PublisherEntry publisher,
    ContactEntry contact,
    LookEntry look,
    ClaimsEntry claims,
    Optional<AccessibilityEntry> accessibility,
    List<List<Field<String>>> synonyms,
    DataEntry data,
    List<RedirectEntry> redirects,
    List<WaiverEntry> waivers) {

  /** The same file without what is said of pages that are there today and of texts to come. */
  SiteFile bare() {
    return new SiteFile(
        path,
        format,
        language,
        List.of(),
        title,
        tagline,
        summary,
        baseUrl,
        updated,
        publisher,
        contact,
        look,
        new ClaimsEntry(
            Field.absent(title.at()), Field.absent(title.at()), claims.words(), claims.bands()),
        accessibility,
        synonyms,
        data,
        List.of(),
        List.of());
  }

  /** Who publishes; {@code code} is text, four digits, and absent where that is no municipality. */
  public record PublisherEntry(
      Field<String> name, Field<String> shortName, Field<String> code, Field<String> url) {}

  /** Who answers questions: a function, never a person. */
  public record ContactEntry(
      Field<String> function, Field<String> email, Field<String> phone, Field<String> url) {}

  /**
   * The publisher's own colours ({@code #rrggbb}), logo (a file in the content folder), and which
   * pages have a picture to be shared with.
   */
  public record LookEntry(
      Field<String> accent, Field<String> accentDark, Field<String> logo, Field<String> cards) {}

  /** What words about figures mean, and what is asked of texts. */
  public record ClaimsEntry(
      Field<Integer> coverage,
      Field<Integer> lix,
      List<ThresholdsEntry> words,
      List<BandEntry> bands) {}

  /**
   * From where on a difference is called what, for one unit.
   *
   * @param at where the group stands, and so what is absent from it
   */
  public record ThresholdsEntry(
      Position at,
      Field<String> unit,
      Field<BigDecimal> large,
      Field<BigDecimal> clear,
      Field<BigDecimal> slight,
      Field<BigDecimal> marginal,
      Field<BigDecimal> about,
      Field<BigDecimal> variation) {}

  /**
   * A level with a name.
   *
   * @param at where the group stands, and so what is absent from it
   */
  public record BandEntry(
      Position at,
      Field<String> name,
      Field<String> unit,
      Field<BigDecimal> from,
      Field<BigDecimal> to) {}

  /** What the law asks a publisher to tell about how accessible the site is. */
  public record AccessibilityEntry(
      Field<String> status,
      Field<LocalDate> assessed,
      Field<LocalDate> updated,
      Field<String> method,
      Field<String> evaluation,
      Field<List<LimitEntry>> shortcomings,
      Field<List<LimitEntry>> burden,
      Field<List<LimitEntry>> outside,
      FeedbackEntry feedback) {}

  /** What others may do with the figures, and in which formats they can fetch them. */
  public record DataEntry(Field<String> license, List<Field<String>> formats) {}

  /** An address that a page once had, and the one it has now. */
  public record RedirectEntry(Field<String> from, Field<String> to) {}

  /** Content that not everybody can use, and why. */
  public record LimitEntry(Field<String> content, Field<String> reason) {}

  /**
   * A warning that is accepted until a day.
   *
   * @param place a file in the content folder, and a line and a column in it where it needs them
   */
  public record WaiverEntry(
      Position at,
      Field<Rule> rule,
      Field<String> place,
      Field<String> reason,
      Field<LocalDate> until) {}

  /** How a reader without a name can say what does not work. */
  public record FeedbackEntry(Field<String> url, Field<String> email, Field<String> phone) {}
}
