package se.utfall.check;

import se.utfall.text.Position;

/** A sentence and how many words it has. */
public record LongSentence(Position at, int words, String sentence) {}
