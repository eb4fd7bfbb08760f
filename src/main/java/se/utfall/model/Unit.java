package se.utfall.model;

/** What a number counts. How each is written and called is in the site's words. */
public enum Unit {
  PERCENT("percent"),
  PER_THOUSAND("per-thousand"),
  INDEX("index"),
  COUNT("count"),
  KRONOR("kronor"),
  POINTS("points"),
  DAYS("days"),
  HOURS("hours"),
  KILOGRAMS("kilograms"),
  /** Own values are 1 for yes and 0 for no; a group's value is the percentage that says yes. */
  YES_NO("yes-no");

  private final String id;

  Unit(String id) {
    this.id = id;
  }

  /** The word in content files. */
  public String id() {
    return id;
  }
}
