package se.utfall.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The open pages, and what they are told: that they are no longer as they were, or what is wrong.
 * Told as server-sent events, which a browser takes up again by itself.
 */
final class Reloads {
  private static final int BEAT_SECONDS = 10;
  private static final String BEAT = ":\n\n";
  static final String RELOAD = "event: reload\ndata: now\n\n";

  private final Queue<Page> open = new ConcurrentLinkedQueue<>();

  /** An open page, and what it has yet to be told. */
  private record Page(String path, BlockingQueue<String> told) {}

  /** What is said to pages about faults; none make those that were said go away. */
  static String faults(String json) {
    StringBuilder event = new StringBuilder("event: faults\n");
    json.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return event.append('\n').toString();
  }

  /** Tells a page all there is to tell until it is left. */
  void serve(HttpExchange exchange, String page, String first) throws IOException {
    Page here = new Page(page, new LinkedBlockingQueue<>());
    here.told().add(first);
    open.add(here);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        String next = here.told().poll(BEAT_SECONDS, TimeUnit.SECONDS);
        out.write((next == null ? BEAT : next).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(here);
    }
  }

  /** The files of the pages that are open. */
  Set<String> open() {
    return open.stream().map(Page::path).collect(Collectors.toSet());
  }

  void tellAll(String event) {
    open.forEach(page -> page.told().add(event));
  }

  /** Tells those to come again whose page looks otherwise now. */
  void reload(Predicate<String> touched) {
    open.stream()
        .filter(page -> touched.test(page.path()))
        .forEach(page -> page.told().add(RELOAD));
  }
}
