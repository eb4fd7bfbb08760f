package se.utfall.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The way from a word on a command line to where a site begins on its host. */
final class RootConverter implements ITypeConverter<String> {
  private static final Pattern FORM = Pattern.compile("/?([A-Za-z0-9_~][A-Za-z0-9._~-]*/?)*");

  @Override
  public String convert(String text) {
    if (text.length() > 500 || !FORM.matcher(text).matches()) {
      throw new TypeConversionException(text);
    }
    String begun = text.startsWith("/") ? text : "/" + text;
    return begun.endsWith("/") ? begun : begun + "/";
  }
}
