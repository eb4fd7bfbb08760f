package se.utfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How accessible the site is, as the law (2018:1937) on accessibility to digital public service
 * asks its publisher to tell.
 *
 * @param assessed when it was last assessed
 * @param updated when the statement was last changed
 * @param evaluation how it was assessed, in words
 * @param shortcomings content that is not accessible
 * @param burden content that it would be unreasonable to make accessible (12 §)
 * @param outside content that the law does not ask for (9 §)
 */
public record Accessibility(
    Status status,
    LocalDate assessed,
    LocalDate updated,
    Method method,
    String evaluation,
    List<Limit> shortcomings,
    List<Limit> burden,
    List<Limit> outside,
    Feedback feedback) {

  /** Content that not everybody can use, and why. */
  public record Limit(String content, String reason) {}

  /** How a reader without a name can say what does not work. */
  public record Feedback(String url, String email, Optional<String> phone) {}

  /** How far the site meets the law. */
  public enum Status {
    FULL("full"),
    PARTLY("partly"),
    NOT_COMPLIANT("not-compliant");

    private final String id;

    Status(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }

  /** Who has assessed the site. */
  public enum Method {
    SELF("self"),
    EXTERNAL("external");

    private final String id;

    Method(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }
}
