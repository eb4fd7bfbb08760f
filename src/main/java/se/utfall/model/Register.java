package se.utfall.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The decided ways of following up quality, and the boards that answer for them. */
public record Register(
    String title,
    String summary,
    LocalDate updated,
    Optional<Source> decision,
    List<Board> boards,
    List<FollowUp> models) {

  /**
   * One model for following up quality, for instance a survey that recurs.
   *
   * @param responsible the boards that answer for it
   * @param with the boards, companies and regions that it is done together with
   * @param others who else answers for it, in words
   */
  public record FollowUp(
      String id,
      String title,
      String content,
      String purpose,
      Rhythm rhythm,
      Comparability comparable,
      List<Board> responsible,
      List<Board> with,
      Optional<String> others) {}

  /** Whether other municipalities' results can be compared. */
  public enum Comparability {
    YES("yes"),
    PARTLY("partly"),
    NO("no");

    private final String id;

    Comparability(String id) {
      this.id = id;
    }

    /** The word in content files and the key of the site's words. */
    public String id() {
      return id;
    }
  }
}
