package se.utfall.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A year (2021), a quarter (2021Q3) or a school year (2020/21), of the years 1900 to 2099. */
record PeriodKind() implements Kind<String> {
  private static final Pattern FORM = Pattern.compile("(?:19|20)[0-9]{2}(?:Q[1-4])?");
  private static final Pattern SCHOOL =
      Pattern.compile("((?:19|20)[0-9]{2})[-–/](?:(?:19|20)[0-9]{2}|[0-9]{2})");
  private static final String QUARTER = "[ -]?(?:q|k|kv|kv[.]|kvartal)[ ]?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})" + QUARTER + "([1-4])", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_LAST =
      Pattern.compile(QUARTER + "([1-4])[ -/]{0,2}([0-9]{4})", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 20;

  @Override
  public Optional<String> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    if (fits(text)) {
      return Optional.of(text);
    }
    findings.add(
        Diagnostic.of(scalar.at(), Rule.VALUE_PERIOD, Shown.of(text)).near(meant(text.strip())));
    return Optional.empty();
  }

  private static boolean fits(String text) {
    return text.length() <= LONGEST
        && (FORM.matcher(text).matches() || schoolYear(text).filter(text::equals).isPresent());
  }

  /** The period that a text in another form probably means. */
  private static Optional<String> meant(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String digits = text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
    return Stream.of(
            quarter(YEAR_FIRST, text, "$1Q$2"),
            quarter(YEAR_LAST, text, "$2Q$1"),
            schoolYear(text),
            Optional.of(digits))
        .flatMap(Optional::stream)
        .filter(PeriodKind::fits)
        .findFirst();
  }

  private static Optional<String> quarter(Pattern form, String text, String written) {
    Matcher parts = form.matcher(text);
    return parts.matches() ? Optional.of(parts.replaceFirst(written)) : Optional.empty();
  }

  /** The school year that begins in the first year of two; it ends in the next, not in another. */
  private static Optional<String> schoolYear(String text) {
    Matcher parts = SCHOOL.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    String next = Integer.toString(year + 1).substring(2);
    boolean month = text.charAt(4) == '-' && !text.endsWith(next);
    return month ? Optional.empty() : Optional.of(year + "/" + next);
  }
}
