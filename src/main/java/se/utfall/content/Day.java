package se.utfall.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;

/** A date that the calendar has, written 2026-11-22, of the years 1900 to 2099. */
record Day() implements Kind<LocalDate> {
  private static final Pattern FORM = Pattern.compile("((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})");
  private static final Pattern NEARLY =
      Pattern.compile("((?:19|20)[0-9]{2})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ].{0,20})?");
  private static final int LONGEST = 40;

  @Override
  public Optional<LocalDate> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    Optional<LocalDate> day = find(FORM, text);
    if (day.isEmpty()) {
      Optional<String> near = find(NEARLY, text).map(LocalDate::toString);
      findings.add(Diagnostic.of(scalar.at(), Rule.VALUE_DATE, Shown.of(text)).near(near));
    }
    return day;
  }

  private static Optional<LocalDate> find(Pattern form, String text) {
    Matcher parts = form.matcher(text);
    return text.length() <= LONGEST && parts.matches() ? day(parts) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher parts) {
    try {
      int year = Integer.parseInt(parts.group(1));
      int month = Integer.parseInt(parts.group(2));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
