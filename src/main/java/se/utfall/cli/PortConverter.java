package se.utfall.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The way from a word on a command line to a port, 0 to 65535. */
final class PortConverter implements ITypeConverter<Integer> {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,5}");
  private static final int HIGHEST = 65_535;

  @Override
  public Integer convert(String text) {
    if (!FORM.matcher(text).matches() || Integer.parseInt(text) > HIGHEST) {
      throw new TypeConversionException(text);
    }
    return Integer.valueOf(text);
  }
}
