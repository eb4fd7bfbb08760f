package se.utfall.cli;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The way from 90d, 8w, 6m or 1y on a command line to that span of time. */
final class SpanConverter implements ITypeConverter<Period> {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,4})([dwmy])");

  @Override
  public Period convert(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new TypeConversionException(text);
    }
    int n = Integer.parseInt(parts.group(1));
    return switch (parts.group(2)) {
      case "d" -> Period.ofDays(n);
      case "w" -> Period.ofWeeks(n);
      case "m" -> Period.ofMonths(n);
      default -> Period.ofYears(n);
    };
  }
}
