package se.utfall.page;

import java.util.Optional;

/** A piece of running text, with an address where it is a link. */
public record Part(String text, Optional<String> href) {
  static Part of(String text) {
    return new Part(text, Optional.empty());
  }

  static Part to(String text, String href) {
    return new Part(text, Optional.of(href));
  }
}
