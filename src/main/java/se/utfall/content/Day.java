package se.utfall.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.text.Diagnostic;
import se.utfall.text.Diagnostics;
import se.utfall.text.Rule;
import se.utfall.text.Saying;

/** A date that the calendar has, written 2026-11-22, of the years 1900 to 2099. */
record Day() implements Kind<LocalDate> {
  private static final Pattern FORM = Pattern.compile("((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})");
  private static final Pattern NEARLY =
      Pattern.compile("((?:19|20)[0-9]{2})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ].{0,20})?");
  private static final int LONGEST = 40;
  private static final int MONTHS = 12;

  @Override
  public Optional<LocalDate> read(Node.Scalar scalar, Diagnostics findings) {
    String text = scalar.text();
    Optional<LocalDate> day = find(FORM, text);
    Matcher parts = FORM.matcher(text);
    if (day.isEmpty() && parts.matches()) {
      findings.add(Diagnostic.of(scalar.at(), Rule.VALUE_DAY, text).with(List.of(why(parts))));
    } else if (day.isEmpty()) {
      Optional<String> near = find(NEARLY, text).map(LocalDate::toString);
      findings.add(Diagnostic.of(scalar.at(), Rule.VALUE_DATE, Shown.of(text)).near(near));
    }
    return day;
  }

  /** Why the calendar has no such day: how many months a year has, or how many days the month. */
  private static Saying why(Matcher parts) {
    int month = Integer.parseInt(parts.group(2));
    if (month < 1 || month > MONTHS) {
      return Saying.of("value.day.months");
    }
    int days = YearMonth.of(Integer.parseInt(parts.group(1)), month).lengthOfMonth();
    return Saying.of(
        "value.day.days",
        Saying.of("month." + month),
        Saying.text(parts.group(1)),
        Saying.text(Integer.toString(days)));
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
