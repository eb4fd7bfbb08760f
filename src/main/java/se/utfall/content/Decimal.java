package se.utfall.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A number exactly as written: no exponent, at most 15 digits before and 9 after the point. */
record Decimal() implements Kind<BigDecimal> {
  private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,14})([.][0-9]{1,9})?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f']");
  private static final Pattern UNIT_BEHIND = Pattern.compile("(%|‰|kr|kronor|procent)$");
  private static final Pattern ZEROS_BEFORE = Pattern.compile("^(-?)0+(?=[0-9])");
  private static final int LONGEST = 30;

  @Override
  public Optional<BigDecimal> read(Node.Scalar scalar, Diagnostics findings) {
    Optional<BigDecimal> number = parse(scalar.text());
    if (number.isEmpty()) {
      report(scalar, findings);
    }
    return number;
  }

  /** The number that a text is, if it is one. */
  static Optional<BigDecimal> parse(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** Whether a text is a number as programs write it, with an exponent perhaps. */
  static boolean isNumeric(String text) {
    return text.length() <= LONGEST && text.matches("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]{1,2})?");
  }

  /** A number that was written otherwise than numbers are written here, for instance "81,5 %". */
  static Optional<String> meant(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String digits = SPACES.matcher(text).replaceAll("");
    digits = UNIT_BEHIND.matcher(digits).replaceFirst("");
    digits = digits.replace(',', '.').replace('−', '-').replace('–', '-');
    digits = digits.startsWith("+") || digits.startsWith("±") ? digits.substring(1) : digits;
    digits = digits.startsWith(".") ? "0" + digits : digits;
    digits = ZEROS_BEFORE.matcher(digits).replaceFirst("$1");
    return Optional.of(digits).filter(d -> parse(d).isPresent());
  }

  private static void report(Node.Scalar scalar, Diagnostics findings) {
    String shown = Shown.of(scalar.text());
    meant(scalar.text())
        .ifPresentOrElse(
            meant -> findings.add(scalar.at(), Rule.VALUE_NUMBER_FORM, shown, meant),
            () -> findings.add(scalar.at(), Rule.VALUE_NUMBER, shown));
  }
}
