package se.utfall.content;

import java.time.LocalDate;

/** What {@code site.yaml} says: who publishes, how the site is called and how it looks. */
public record SiteFile(
    String path,
    Field<Integer> format,
    Field<String> language,
    Field<String> title,
    Field<String> tagline,
    Field<String> summary,
    Field<String> baseUrl,
    Field<LocalDate> updated,
    PublisherEntry publisher,
    ContactEntry contact,
    LookEntry look) {

  /** The municipality; {@code code} is text, four digits. */
  public record PublisherEntry(
      Field<String> name, Field<String> shortName, Field<String> code, Field<String> url) {}

  /** Who answers questions: a function, never a person. */
  public record ContactEntry(
      Field<String> function, Field<String> email, Field<String> phone, Field<String> url) {}

  /** The publisher's own colours ({@code #rrggbb}) and logo (a file in the content folder). */
  public record LookEntry(Field<String> accent, Field<String> accentDark, Field<String> logo) {}
}
