package se.utfall.cli;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The way from an address on a command line to where a server is asked. */
final class ApiConverter implements ITypeConverter<URI> {
  @Override
  public URI convert(String text) {
    if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")) {
      throw new TypeConversionException(text);
    }
    return URI.create(text);
  }
}
