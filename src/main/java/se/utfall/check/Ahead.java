package se.utfall.check;

/**
 * What an editor wants to see before readers do.
 *
 * @param drafts texts whose authors are not done with them
 * @param future news of a later day
 */
public record Ahead(boolean drafts, boolean future) {
  public static final Ahead NOTHING = new Ahead(false, false);
}
