package se.utfall.content;

import java.util.Optional;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** Running text of at most so many characters. */
record Words(int max) implements Kind<String> {
  @Override
  public Optional<String> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    int length = text.codePointCount(0, text.length());
    if (length > max) {
      String[] args = {Integer.toString(length), Integer.toString(max)};
      findings.add(scalar.at(), Rule.VALUE_LENGTH, args);
      return Optional.empty();
    }
    return Optional.of(text.strip());
  }
}
