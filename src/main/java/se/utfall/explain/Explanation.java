package se.utfall.explain;

import java.util.List;
import se.utfall.text.Saying;

/** What there is to say about one thing: first what it is, then how it came to be. */
public record Explanation(Saying head, List<Saying> lines) {}
