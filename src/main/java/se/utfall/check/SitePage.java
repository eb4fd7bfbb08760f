package se.utfall.check;

import java.util.List;
import java.util.Optional;
import se.utfall.text.Position;

/**
 * A page that a site has, in its main language.
 *
 * @param address from the site's root, with a slash at both ends
 * @param id what stays the same when its address changes: an indicator's id, otherwise its title
 * @param at what in the content it comes from; nothing for a page that the site makes by itself
 * @param texts the paths of the texts that are shown on it
 */
public record SitePage(
    PageKind kind,
    String address,
    String id,
    String title,
    Optional<Position> at,
    List<String> texts) {

  SitePage(PageKind kind, String address, String id, String title, Optional<Position> at) {
    this(kind, address, id, title, at, List.of());
  }

  SitePage with(List<String> shown) {
    return new SitePage(kind, address, id, title, at, shown);
  }
}
