package se.utfall.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import se.utfall.hosting.Host;

/** A real nginx that serves a site with the settings that Utfall prints for it. */
record Nginx(Process process, URI address) implements AutoCloseable {
  private static final String MISSING =
      "No nginx on this machine (Debian: apt-get install nginx-light), so nothing is known about how"
          + " the pages hold behind a real server.";
  private static final int PATIENCE = 100;

  /** Serves a site whose pages stand under a path. */
  static Nginx serving(Path site, String base, Path under) throws IOException {
    Path program = program();
    Path root = Files.createDirectories(under.resolve("www"));
    Path folder = root.resolve(base.substring(1));
    Files.createDirectories(folder.getParent());
    Path served = base.equals("/") ? site : root;
    if (!base.equals("/")) {
      Files.createSymbolicLink(Path.of(folder.toString().replaceFirst("/$", "")), site);
    }
    Path headers = Files.writeString(under.resolve("utfall.conf"), Host.NGINX.settings(base));
    int port = port();
    Path settings =
        Files.writeString(under.resolve("nginx.conf"), settings(served, headers, under, port));
    Process process =
        new ProcessBuilder(program.toString(), "-p", under.toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(under.resolve("nginx.log").toFile())
            .start();
    await(port, process, under.resolve("nginx.log"));
    return new Nginx(process, URI.create("http://127.0.0.1:" + port + base));
  }

  private static Path program() {
    Optional<Path> found =
        Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty() && System.getenv("CI") != null) {
      throw new AssertionFailedError(MISSING);
    }
    return found.orElseThrow(() -> new TestAbortedException(MISSING));
  }

  private static String settings(Path root, Path headers, Path under, int port) {
    return String.join(
        "\n",
        "daemon off;",
        "master_process off;",
        "pid " + under.resolve("pid") + ";",
        "error_log stderr;",
        "events {}",
        "http {",
        "  include /etc/nginx/mime.types;",
        "  default_type application/octet-stream;",
        "  access_log off;",
        "  client_body_temp_path " + under.resolve("body") + ";",
        "  proxy_temp_path " + under.resolve("proxy") + ";",
        "  fastcgi_temp_path " + under.resolve("fastcgi") + ";",
        "  uwsgi_temp_path " + under.resolve("uwsgi") + ";",
        "  scgi_temp_path " + under.resolve("scgi") + ";",
        "  server {",
        "    listen 127.0.0.1:" + port + ";",
        "    root " + root + ";",
        "    index index.html;",
        "    include " + headers + ";",
        "  }",
        "}",
        "");
  }

  private static int port() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private static void await(int port, Process process, Path log) throws IOException {
    for (int i = 0; i < PATIENCE; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        return;
      } catch (IOException notYet) {
        pause(process);
      }
    }
    process.destroy();
    throw new AssertionError(Files.readString(log));
  }

  private static void pause(Process process) throws IOException {
    try {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("nginx ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
