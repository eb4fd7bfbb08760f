package se.utfall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Invents content of a given size and measures builds of it, each cold one in a Java process of its
 * own. See {@code docs/performance.md}.
 */
@Command(name = "benchmark", mixinStandardHelpOptions = true)
public final class Benchmark implements Callable<Integer> {
  @Parameters(paramLabel = "SIZE", description = "S, M, L or a number of surveys", arity = "1..*")
  private List<String> sizes;

  @Option(names = "--runs", defaultValue = "1", description = "cold builds of each size")
  private int runs;

  @Option(names = "--warm", defaultValue = "0", description = "builds in one process, to be warm")
  private int warm;

  @Option(names = "--jvm", description = "an option for the measured Java, such as -Xmx512m")
  private List<String> options = new ArrayList<>();

  @Option(names = "--claims", defaultValue = "0", description = "claims in each commentary")
  private int claims;

  @Option(names = "--plain", description = "the claims' words without what checks them")
  private boolean plain;

  @Option(names = "--folder", description = "keep content and site here, in a folder a size")
  private Path folder;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmark()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Path top = folder == null ? Files.createTempDirectory("utfall-benchmark") : folder;
    try {
      for (String size : sizes) {
        measure(size, top.resolve(size));
      }
    } finally {
      if (folder == null) {
        Folders.delete(top);
      }
    }
    return 0;
  }

  private void measure(String size, Path here) throws Exception {
    Workload workload = Workload.of(size).with(new Asserted(claims, plain));
    Path content = here.resolve("content");
    Path site = here.resolve("site");
    if (!Files.exists(content)) {
      workload.write(content);
    }
    System.out.printf(
        Locale.ROOT,
        "%n%s: %d surveys, %d indicator pages%n%s%n",
        size,
        workload.surveys(),
        workload.pages(),
        MeasuredBuild.heading());
    for (int run = 0; run < runs; run++) {
      Folders.delete(site);
      build(content, site, List.of("cold"));
    }
    build(content, site, List.of("unchanged"));
    Folders.delete(site);
    if (warm > 0) {
      build(content, site, Collections.nCopies(warm, "warm"));
    }
  }

  private void build(Path content, Path site, List<String> names)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(MeasuredBuild.class.getName(), content.toString(), site.toString()));
    command.addAll(names);
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("the build ended with " + code);
    }
  }
}
