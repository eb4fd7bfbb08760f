package se.utfall.check;

import java.util.List;
import se.utfall.text.Position;

/**
 * A sentence that sounds like a claim and is not wholly checked or marked.
 *
 * @param words what in it is unchecked where the rest is checked; empty where nothing is
 */
public record Unchecked(Position at, String sentence, List<String> words) {}
