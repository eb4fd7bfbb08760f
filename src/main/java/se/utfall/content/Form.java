package se.utfall.content;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/**
 * Text of a fixed form, for instance a colour.
 *
 * @param rule what is broken when the text has another form
 * @param repair what was probably meant, which need not be right
 */
record Form(Pattern pattern, int max, Rule rule, Rule whenEmpty, Function<String, String> repair)
    implements Kind<String> {
  static Form of(String pattern, int max, Rule rule) {
    return new Form(Pattern.compile(pattern), max, rule, Rule.VALUE_EMPTY, text -> text);
  }

  Form repairing(Function<String, String> how) {
    return new Form(pattern, max, rule, whenEmpty, how);
  }

  Form whenEmpty(Rule broken) {
    return new Form(pattern, max, rule, broken, repair);
  }

  @Override
  public Optional<String> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    if (fits(text)) {
      return Optional.of(text);
    }
    Optional<String> near = text.length() > max ? Optional.empty() : nearest(text.strip());
    findings.add(Diagnostic.of(scalar.at(), rule, Shown.of(text)).near(near));
    return Optional.empty();
  }

  private Optional<String> nearest(String text) {
    return Optional.of(repair.apply(text)).filter(this::fits);
  }

  private boolean fits(String text) {
    return text.length() <= max && pattern.matcher(text).matches();
  }
}
