package se.utfall.check;

import java.util.Optional;
import se.utfall.text.Position;

/**
 * A page that a site has, in its main language.
 *
 * @param address from the site's root, with a slash at both ends
 * @param id what stays the same when its address changes: an indicator's id, otherwise its title
 * @param at what in the content it comes from; nothing for a page that the site makes by itself
 */
public record SitePage(
    PageKind kind, String address, String id, String title, Optional<Position> at) {}
