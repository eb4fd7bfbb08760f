package se.utfall.page;

import java.util.List;
import java.util.Optional;

/** A sentence made of words and links in the order in which they are read. */
public record Sentence(List<Part> parts) {

  /** Some words, or a link where there is one. */
  public record Part(String words, Optional<Link> link) {
    static Part words(String words) {
      return new Part(words, Optional.empty());
    }

    static Part link(Link link) {
      return new Part(link.label(), Optional.of(link));
    }
  }

  static Sentence of(String words) {
    return new Sentence(List.of(Part.words(words)));
  }
}
