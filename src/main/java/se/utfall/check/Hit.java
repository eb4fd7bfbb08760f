package se.utfall.check;

/**
 * Words of the lexicon in a text.
 *
 * @param first the first of their tokens
 * @param end behind the last of their tokens
 */
record Hit(WordKind kind, int first, int end) {}
