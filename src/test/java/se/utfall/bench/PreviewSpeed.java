package se.utfall.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.cli.Cli;

/** How long it takes from a save until an open page has come again, once the preview is warm. */
public final class PreviewSpeed {
  private static final int COUNTED = 40;
  private static final double MILLION = 1e6;
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
  private static final Pattern VERSION = Pattern.compile("data-version=\"(\\d+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI root;
  private final String page;

  private PreviewSpeed(URI root, String page) {
    this.root = root;
    this.page = page;
  }

  /**
   * Takes a copy of a content folder, the name of one of its texts, which is saved again, the path
   * of its page, and the number of saves.
   */
  public static void main(String[] args) throws Exception {
    Path content = Path.of(args[0]);
    PreviewSpeed speed = new PreviewSpeed(served(content), args[2]);
    speed.measure(content.resolve(args[1]), Integer.parseInt(args[3]));
    System.exit(0);
  }

  private static URI served(Path content) throws InterruptedException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    String[] args = {
      "serve", "--port", "0", "--date", "2022-06-01", "--content", content.toString()
    };
    Thread serving = new Thread(() -> Cli.run(List.of(args), Clock.systemUTC(), out, out));
    serving.setDaemon(true);
    serving.start();
    Matcher found = ADDRESS.matcher(printed.toString(StandardCharsets.UTF_8));
    while (!found.find() && serving.isAlive()) {
      Thread.sleep(50);
      found = ADDRESS.matcher(printed.toString(StandardCharsets.UTF_8));
    }
    return URI.create(found.group());
  }

  private void measure(Path text, int saves) throws Exception {
    String before = Files.readString(text);
    double[] wall = new double[saves];
    double[] work = new double[saves];
    String shown = get();
    for (int i = 0; i < saves; i++) {
      try (BufferedReader events = events(shown)) {
        await(events, "event: faults");
        Thread.sleep(400);
        long cpu = cpu();
        long start = System.nanoTime();
        Files.writeString(text, before + "\n\nSparat " + i + ".\n");
        await(events, "event: reload");
        shown = get();
        wall[i] = (System.nanoTime() - start) / MILLION;
        work[i] = (cpu() - cpu) / MILLION;
      }
      if (!shown.contains("Sparat " + i + ".")) {
        throw new IllegalStateException("the page came again as it was");
      }
    }
    Files.writeString(text, before);
    System.out.printf(
        Locale.ROOT,
        "save to page, the last %d of %d: median %.0f ms, worst %.0f ms, processor time %.0f ms%n",
        COUNTED,
        saves,
        last(wall)[COUNTED / 2],
        last(wall)[COUNTED - 1],
        last(work)[COUNTED / 2]);
  }

  private String get() throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(root.resolve(page)).build(), BodyHandlers.ofString())
        .body();
  }

  private BufferedReader events(String shown) throws IOException, InterruptedException {
    Matcher version = VERSION.matcher(shown);
    if (!version.find()) {
      throw new IllegalStateException("no version");
    }
    URI address = root.resolve("/utfall-preview/events/" + version.group(1) + "/" + page);
    return new BufferedReader(
        new InputStreamReader(
            client
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream())
                .body(),
            StandardCharsets.UTF_8));
  }

  private static void await(BufferedReader events, String event) throws IOException {
    String line = events.readLine();
    while (line != null && !line.equals(event)) {
      line = events.readLine();
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double[] last(double[] all) {
    double[] last = Arrays.copyOfRange(all, all.length - COUNTED, all.length);
    Arrays.sort(last);
    return last;
  }
}
