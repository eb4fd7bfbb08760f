package se.utfall.page;

import java.util.Optional;

/** A name and what it stands for, with a link where there is one. */
public record Fact(String name, String text, Optional<Link> link) {
  static Fact of(String name, String text) {
    return new Fact(name, text, Optional.empty());
  }
}
