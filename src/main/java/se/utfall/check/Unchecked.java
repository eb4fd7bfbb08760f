package se.utfall.check;

import se.utfall.text.Position;

/** A sentence that sounds like a claim and is neither checked nor marked. */
public record Unchecked(Position at, String sentence) {}
