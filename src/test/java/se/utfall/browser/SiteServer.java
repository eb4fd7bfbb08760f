package se.utfall.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a built site as a careful host does, packed and under the strict policy, and remembers.
 */
final class SiteServer implements AutoCloseable {
  /** A page's own policy may narrow this further; scripts only where a page has any. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "csv", "text/csv; charset=utf-8",
          "xml", "application/xml");

  private final Path root;
  private final String base;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();

  /** An answer: the path that was asked for and the bytes that were sent, headers left out. */
  record Sent(String path, int bytes) {}

  private SiteServer(Path root, String base, HttpServer server) {
    this.root = root;
    this.base = base;
    this.server = server;
  }

  /** Serves a folder under a path that begins and ends with a slash. */
  static SiteServer of(Path root, String base) throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    SiteServer server =
        new SiteServer(root, base, HttpServer.create(new InetSocketAddress(here, 0), 64));
    server.server.setExecutor(server.threads);
    server.server.createContext(base, server::answer);
    server.server.start();
    return server;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
  }

  /** What has been sent since this was last asked. */
  List<Sent> taken() {
    List<Sent> taken = new ArrayList<>();
    for (Sent next = sent.poll(); next != null; next = sent.poll()) {
      taken.add(next);
    }
    return taken;
  }

  /** The file behind a path, which may not be there. */
  Path file(String path) {
    String name = path.substring(base.length());
    Path file = root.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
    return file.normalize().startsWith(root) ? file : root.resolve("404.html");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      boolean found = Files.isRegularFile(file(path));
      Path file = found ? file(path) : root.resolve("404.html");
      byte[] body = Files.exists(file) ? Packed.bytes(file) : new byte[0];
      sent.add(new Sent(exchange.getRequestURI().toString(), body.length));
      headers(exchange.getResponseHeaders(), file);
      exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static void headers(Headers headers, Path file) {
    String name = file.getFileName().toString();
    String type = name.substring(name.lastIndexOf('.') + 1);
    headers.set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
    headers.set("Content-Encoding", "gzip");
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
