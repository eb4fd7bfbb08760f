package se.utfall.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A site as its content is now, shown on this machine and built again after each save. */
public final class Preview implements AutoCloseable {
  private volatile Shown shown;
  private final AtomicLong saves = new AtomicLong();
  private final Reloads reloads = new Reloads();
  private final Builder builder;
  private final Words words;
  private final HttpServer server;
  private final ExecutorService building = Executors.newSingleThreadExecutor(Preview::thread);
  private final ExecutorService answering = Executors.newCachedThreadPool(Preview::thread);
  private final Watcher watcher;

  private Preview(int port, long version, List<Path> folders, Builder builder, Words words)
      throws IOException {
    this.builder = builder;
    this.words = words;
    this.shown = Shown.nothing(version);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(answering);
    server.createContext("/", new Handler(() -> shown, reloads, words));
    builder.build(new Asked(saves.get()));
    this.watcher = Watcher.start(folders, this::saved);
    server.start();
  }

  /**
   * Builds the site, shows it on the loopback address and goes on until it is closed.
   *
   * @param port 0 for any that is free
   * @param version of the first pages; other than any of an earlier preview, so that pages left
   *     open from there come again
   * @param folders whose changes matter
   * @throws IOException if the port is taken
   */
  public static Preview start(
      int port, long version, List<Path> folders, Builder builder, Words words) throws IOException {
    return new Preview(port, version, folders, builder, words);
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

  private void saved() {
    long save = saves.incrementAndGet();
    building.execute(() -> build(new Asked(save)));
  }

  private void build(Asked asked) {
    try {
      asked.goOn();
      builder.build(asked);
    } catch (CancellationException e) {
      // a later save has a round of its own
    }
  }

  private void show(Attempt attempt) {
    Shown before = shown;
    Shown now = before.after(attempt);
    shown = now;
    if (!now.faults().equals(before.faults())) {
      reloads.tellAll(Reloads.faults(FaultsJson.of(now.faults(), words)));
    }
    List<String> changed = before.changed(now);
    reloads.reload(page -> Shown.touches(changed, page));
  }

  @Override
  public void close() throws IOException {
    watcher.close();
    saves.incrementAndGet();
    building.shutdown();
    server.stop(0);
    answering.shutdownNow();
  }

  /** The round after a save. */
  private final class Asked implements Round {
    private final long save;

    private Asked(long save) {
      this.save = save;
    }

    @Override
    public Set<String> open() {
      return reloads.open();
    }

    @Override
    public void goOn() {
      if (saves.get() != save) {
        throw new CancellationException();
      }
    }

    @Override
    public void made(Attempt attempt) {
      show(attempt);
    }
  }
}
