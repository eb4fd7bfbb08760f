package se.utfall.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A site as its content is now, shown on this machine and built again after each save. */
public final class Preview implements AutoCloseable {
  private volatile Shown shown;
  private final Reloads reloads = new Reloads();
  private final Builder builder;
  private final Words words;
  private final Consumer<Attempt> told;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Watcher watcher;

  private Preview(
      int port,
      long version,
      List<Path> folders,
      Builder builder,
      Words words,
      Consumer<Attempt> told)
      throws IOException {
    this.builder = builder;
    this.words = words;
    this.told = told;
    Attempt attempt = builder.build();
    this.shown = Shown.first(version, attempt);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.threads = Executors.newCachedThreadPool(Preview::thread);
    server.setExecutor(threads);
    server.createContext("/", new Handler(() -> shown, reloads, words));
    this.watcher = Watcher.start(folders, this::rebuild);
    server.start();
    told.accept(attempt);
  }

  /**
   * Builds the site, shows it on the loopback address and goes on until it is closed.
   *
   * @param port 0 for any that is free
   * @param version of the first pages; other than any of an earlier preview, so that pages left
   *     open from there come again
   * @param folders whose changes matter
   * @param told what came of each build, the first one too
   * @throws IOException if the port is taken
   */
  public static Preview start(
      int port,
      long version,
      List<Path> folders,
      Builder builder,
      Words words,
      Consumer<Attempt> told)
      throws IOException {
    return new Preview(port, version, folders, builder, words, told);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "utfall-preview");
    thread.setDaemon(true);
    return thread;
  }

  /** Where it is shown. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void rebuild() {
    Attempt attempt = builder.build();
    Shown before = shown;
    Shown now = before.after(attempt);
    shown = now;
    if (!now.faults().equals(before.faults())) {
      reloads.tellAll(Reloads.faults(FaultsJson.of(now.faults(), words)));
    }
    if (attempt.faults().isEmpty()) {
      List<String> changed = before.changed(attempt);
      reloads.reload(page -> Shown.touches(changed, page));
    }
    told.accept(attempt);
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
