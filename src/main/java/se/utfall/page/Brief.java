package se.utfall.page;

import java.util.List;

/**
 * A survey in short, computed from its figures.
 *
 * @param lead which survey and edition
 * @param strong the main sentence
 * @param rest what follows it
 * @param scores one for each area
 * @param more the way to the whole
 */
public record Brief(
    String lead,
    String strong,
    String rest,
    String comparedWith,
    String changedSince,
    List<Score> scores,
    Link more) {}
