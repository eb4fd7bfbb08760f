package se.utfall.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.utfall.render.OutputFile;

/** Answers a browser on this machine, and nobody else, with what is shown at the moment. */
final class Handler implements HttpHandler {
  private static final String OWN = "/utfall-preview/";
  private static final String EVENTS = OWN + "events/";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** Any other name means that a page elsewhere has been led here (DNS rebinding). */
  private static final Pattern HOST =
      Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?");

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Supplier<Shown> shown;
  private final Reloads reloads;
  private final Words words;

  Handler(Supplier<Shown> shown, Reloads reloads, Words words) {
    this.shown = shown;
    this.reloads = reloads;
    this.words = words;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
      if (!HOST.matcher(host).matches()) {
        send(exchange, 403, "text/plain", new byte[0]);
      } else if (!METHODS.contains(exchange.getRequestMethod())) {
        send(exchange, 405, "text/plain", new byte[0]);
      } else {
        answer(exchange, exchange.getRequestURI().getPath());
      }
    }
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    Shown now = shown.get();
    if (path.startsWith(EVENTS)) {
      events(exchange, path.substring(EVENTS.length()), now);
    } else if (path.startsWith(OWN)) {
      own(exchange, path.substring(OWN.length()));
    } else {
      page(exchange, path.substring(1), now);
    }
  }

  /** The version of the page that asks stands before its path. */
  private void events(HttpExchange exchange, String asked, Shown now) throws IOException {
    int slash = Math.max(asked.indexOf('/'), 0);
    boolean same = asked.substring(0, slash).equals(Long.toString(now.version()));
    String first = same ? Reloads.faults(FaultsJson.of(now.faults(), words)) : Reloads.RELOAD;
    reloads.serve(exchange, file(asked.substring(Math.min(slash + 1, asked.length()))), first);
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    Optional<byte[]> bytes = Own.read(name);
    int status = bytes.isPresent() ? 200 : 404;
    send(exchange, status, MediaType.of(name), bytes.orElse(new byte[0]));
  }

  private void page(HttpExchange exchange, String path, Shown now) throws IOException {
    String name = file(path);
    Optional<OutputFile> found = now.file(name);
    if (found.isPresent()) {
      send(exchange, 200, MediaType.of(name), shown(found.get(), now));
    } else if (now.file(path + "/index.html").isPresent()) {
      exchange.getResponseHeaders().set("Location", "/" + path + "/");
      send(exchange, 301, "text/plain", new byte[0]);
    } else {
      byte[] page =
          now.file("404.html").map(file -> shown(file, now)).orElseGet(() -> nothing(now));
      send(exchange, now.files().isEmpty() ? 503 : 404, "text/html; charset=utf-8", page);
    }
  }

  private static String file(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private byte[] shown(OutputFile file, Shown now) {
    return file.path().endsWith(".html")
        ? Own.into(new String(file.bytes(), StandardCharsets.UTF_8), now.version())
        : file.bytes();
  }

  private byte[] nothing(Shown now) {
    return Own.into(Own.empty(words), now.version());
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cache-Control", "no-store");
    boolean bare = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
    exchange.sendResponseHeaders(status, bare ? -1 : bytes.length);
    if (!bare) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
