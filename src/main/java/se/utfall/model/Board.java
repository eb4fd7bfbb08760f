package se.utfall.model;

/** Who answers for results: a board, or a company or region that works with one. */
public record Board(String id, String slug, String name, Kind kind) {

  /** What sort of body it is. */
  public enum Kind {
    BOARD("board"),
    COMPANY("company"),
    REGION("region");

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
