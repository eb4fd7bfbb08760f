package se.utfall.page;

import java.util.Optional;

/**
 * An editor's text as shown.
 *
 * @param heading what it is; of a text about older figures than the page's, with their period
 * @param lead what it speaks of and who wrote it
 * @param elsewhere where it can be read, when it is not there in this language
 * @param stale said when newer figures exist than those the text speaks of
 */
public record Note(
    String heading,
    String lead,
    Optional<String> stale,
    Markup text,
    Optional<Verification> verification,
    Optional<Frame.Tongue> elsewhere) {}
