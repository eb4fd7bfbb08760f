package se.utfall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help texts of commands and options: {@code help/LANGUAGE.properties}. */
final class Help {
  private Help() {}

  static ResourceBundle in(String language) {
    String name = "/help/" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Help.class.getResourceAsStream(name), name)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
