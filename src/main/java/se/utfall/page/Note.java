package se.utfall.page;

import java.util.Optional;

/**
 * An editor's text as shown.
 *
 * @param lead what it speaks of and who wrote it
 * @param stale said when newer figures exist than those the text speaks of
 */
public record Note(String lead, Optional<String> stale, Markup text) {}
