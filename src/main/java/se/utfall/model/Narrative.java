package se.utfall.model;

import java.util.List;

/** What a survey found in words rather than numbers: what works well and what must be better. */
public record Narrative(List<String> strengths, List<String> improvements) {
  public static final Narrative NONE = new Narrative(List.of(), List.of());
}
