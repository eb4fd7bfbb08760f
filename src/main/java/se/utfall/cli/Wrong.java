package se.utfall.cli;

import java.util.List;
import java.util.Optional;
import se.utfall.text.Messages;

/** A fault in the words of a command line and the nearest right word. */
record Wrong(String key, List<String> args, Optional<String> near) {
  /** The fault in words, and whether the other word was meant. */
  String in(Messages messages) {
    String meant = near.map(word -> " " + messages.text("near", List.of(word))).orElse("");
    return messages.text(key, args) + meant;
  }
}
