package se.utfall.page;

import java.util.Set;
import se.utfall.model.Site;

/**
 * A site in one of its languages.
 *
 * @param prefix where it begins: nothing for the main language, else {@code en/}
 * @param lacking the paths of the pages that have nothing to say in this language
 */
public record Version(Site site, Language language, String prefix, Set<String> lacking) {
  /** The site in its main language, which lacks nothing. */
  public static Version main(Site site, Language language) {
    return new Version(site, language, "", Set.of());
  }

  /** The site in another language. */
  public static Version other(Site site, Language language) {
    return new Version(site, language, language.tag() + "/", Lacking.of(site, language));
  }

  boolean isMain() {
    return prefix.isEmpty();
  }

  /** The way from this version's beginning to the whole site's. */
  String up() {
    return isMain() ? "" : "../";
  }
}
