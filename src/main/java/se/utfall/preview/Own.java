package se.utfall.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the preview adds to a page: its script and its style sheet. */
final class Own {
  private static final Set<String> FILES = Set.of("preview.js", "preview.css");
  private static final String HEAD = "</head>";

  /** What a page says for hosts that can't; here the header says it, and lets the script be. */
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n?");

  private Own() {}

  static Optional<byte[]> read(String name) {
    return FILES.contains(name) ? Optional.of(resource(name)) : Optional.empty();
  }

  private static byte[] resource(String name) {
    try (InputStream in = Own.class.getResourceAsStream("/preview/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page that hears of changes since its version. */
  static byte[] into(String html, long version) {
    String added =
        "<link rel=\"stylesheet\" href=\"/utfall-preview/preview.css\">\n"
            + "<script src=\"/utfall-preview/preview.js\" data-version=\""
            + version
            + "\" defer></script>\n";
    String page = POLICY.matcher(html).replaceFirst("");
    int at = page.indexOf(HEAD);
    return (page.substring(0, at) + added + page.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  /** The page for a site that could not yet be built. */
  static String empty(Words words) {
    return "<!doctype html>\n<html lang=\""
        + words.language()
        + "\"><head><meta charset=\"utf-8\"><title>Utfall</title></head><body><p>"
        + words.nothing()
        + "</p></body></html>\n";
  }
}
