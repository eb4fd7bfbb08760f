package se.utfall.page;

import java.util.List;

/** What own values are compared with: how it comes about, who is in it and the own place there. */
public record ComparisonView(String name, List<String> texts) {}
