package se.utfall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.utfall.Build;
import se.utfall.Stage;
import se.utfall.Summary;
import se.utfall.site.Outcome;
import se.utfall.text.Diagnostics;

/** One build in this Java process: when each stage began, and what it took and gave. */
record MeasuredBuild(Instant from, Map<Stage, Instant> begun, Duration processor, Summary summary) {
  private static final String HEADING =
      "%-14s %6s %6s %6s %6s %7s %6s %6s %8s %8s %6s %8s"
          .formatted(
              "build", "start", "read", "check", "render", "publish", "all s", "CPU s", "pages/s",
              "peak MB", "files", "MB new");

  /**
   * Builds the content folder into the site folder, once for each name that follows. The first
   * build is measured from the start of the process, every other from its own.
   */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Path content = Path.of(args[0]);
    Path site = Path.of(args[1]);
    List<String> names = List.of(args).subList(2, args.length);
    MeasuredBuild first = of(content, site, Usage.processStart(), Duration.ZERO);
    System.out.println(first.row(names.get(0)));
    for (String name : names.subList(1, names.size())) {
      Folders.delete(site);
      System.out.println(of(content, site, Instant.now(), Usage.processor()).row(name));
    }
  }

  static String heading() {
    return HEADING;
  }

  private static MeasuredBuild of(Path content, Path site, Instant from, Duration used) {
    Map<Stage, Instant> begun = new EnumMap<>(Stage.class);
    Diagnostics findings = new Diagnostics();
    se.utfall.Folders folders =
        new se.utfall.Folders(content, content.resolveSibling("templates"), site);
    Summary summary =
        new Build(
                folders,
                java.time.LocalDate.of(2022, 6, 1),
                findings,
                stage -> begun.put(stage, Instant.now()))
            .publish();
    if (findings.hasErrors()) {
      throw new IllegalStateException(findings.sorted().get(0).toString());
    }
    return new MeasuredBuild(from, begun, Usage.processor().minus(used), summary);
  }

  private String row(String name) {
    Outcome outcome = summary.outcome().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%-14s %6.2f %6.2f %6.2f %6.2f %7.2f %6.2f %6.2f %8.0f %8.0f %6d %8.1f",
        name,
        seconds(from, begun.get(Stage.READ)),
        seconds(begun.get(Stage.READ), begun.get(Stage.CHECK)),
        seconds(begun.get(Stage.CHECK), begun.get(Stage.RENDER)),
        seconds(begun.get(Stage.RENDER), begun.get(Stage.PUBLISH)),
        seconds(begun.get(Stage.PUBLISH), begun.get(Stage.DONE)),
        seconds(from, begun.get(Stage.DONE)),
        processor.toMillis() / 1000.0,
        summary.pages() / seconds(from, begun.get(Stage.DONE)),
        Usage.peakBytes() / 1e6,
        outcome.written() + outcome.unchanged(),
        outcome.bytesWritten() / 1e6);
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toNanos() / 1e9;
  }
}
