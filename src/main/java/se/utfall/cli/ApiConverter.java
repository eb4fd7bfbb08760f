package se.utfall.cli;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The way from an address on a command line to where a server is asked. */
final class ApiConverter implements ITypeConverter<URI> {
  private static final int LAST_PORT = 65_535;

  @Override
  public URI convert(String text) {
    if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")) {
      throw new TypeConversionException(text);
    }
    URI address = URI.create(text);
    if (address.getHost() == null || address.getPort() > LAST_PORT) {
      throw new TypeConversionException(text);
    }
    return address;
  }
}
