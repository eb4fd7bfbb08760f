package se.utfall.content;

import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A whole number within bounds. */
record Whole(int min, int max, Rule rule) implements Kind<Integer> {
  private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,8}");

  @Override
  public Optional<Integer> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    if (text.length() <= 9 && FORM.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= min && number <= max) {
        return Optional.of(number);
      }
    }
    String[] args = {Shown.of(text), Integer.toString(min), Integer.toString(max)};
    findings.add(scalar.at(), rule, args);
    return Optional.empty();
  }
}
