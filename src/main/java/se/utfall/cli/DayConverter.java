package se.utfall.cli;

import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The way from 2022-06-01 on a command line to that day, of the years 1900 to 2099. */
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final Pattern FORM = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

  @Override
  public LocalDate convert(String text) {
    if (!isWritten(text)) {
      throw new TypeConversionException(text);
    }
    return LocalDate.parse(text);
  }

  /** Whether a text is written as a day, though the calendar may have no such day. */
  static boolean isWritten(String text) {
    return FORM.matcher(text).matches();
  }
}
