package se.utfall.page;

import java.util.List;

/** A list of sentences under a heading, for instance of what works well. */
public record Story(String heading, List<String> items) {}
