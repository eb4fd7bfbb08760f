package se.utfall.draft;

/**
 * A phrase that could be said.
 *
 * @param place where it stands among the others
 * @param rank how soon it is left out, the largest first
 */
record Point(String phrase, int place, int rank) {}
