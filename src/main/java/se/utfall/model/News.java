package se.utfall.model;

import java.time.LocalDate;
import java.util.Optional;
import se.utfall.text.Prose;

/**
 * A piece of news or a press release.
 *
 * @param contact the function that answers questions about it
 * @param survey the slug of the survey that it is about
 */
public record News(
    String slug,
    String title,
    LocalDate date,
    Kind kind,
    String summary,
    String contact,
    Optional<String> survey,
    Prose prose) {

  /** What sort of text it is. */
  public enum Kind {
    NEWS("news"),
    PRESS_RELEASE("press-release");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }
}
