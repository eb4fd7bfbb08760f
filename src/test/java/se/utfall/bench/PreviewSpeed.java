package se.utfall.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import se.utfall.Build;
import se.utfall.Folders;
import se.utfall.preview.Attempt;
import se.utfall.preview.Preview;
import se.utfall.preview.Words;
import se.utfall.render.OutputFile;
import se.utfall.text.Diagnostics;

/** How long it takes from a save until the page is there, once the preview is warm. */
public final class PreviewSpeed {
  private static final int SAVES = 120;
  private static final int COUNTED = 40;
  private static final double MILLION = 1e6;

  private PreviewSpeed() {}

  /** Takes a copy of a content folder and the name of one of its texts, which is saved again. */
  public static void main(String[] args) throws Exception {
    Path content = Path.of(args[0]);
    Path text = content.resolve(args[1]);
    SynchronousQueue<Attempt> built = new SynchronousQueue<>();
    Words words = new Words("sv", "", "", "");
    try (Preview preview =
        Preview.start(
            0,
            1,
            List.of(content),
            () -> attempt(content),
            words,
            a -> new Thread(() -> put(built, a)).start())) {
      built.take();
      String before = Files.readString(text);
      double[] wall = new double[SAVES];
      double[] work = new double[SAVES];
      for (int i = 0; i < SAVES; i++) {
        long start = System.nanoTime();
        long cpu = cpu();
        Files.writeString(text, before + "\n\nSparat " + i + ".\n");
        built.take();
        wall[i] = (System.nanoTime() - start) / MILLION;
        work[i] = (cpu() - cpu) / MILLION;
        Thread.sleep(50);
      }
      Files.writeString(text, before);
      System.out.printf(
          Locale.ROOT,
          "save to page, the last %d of %d: median %.0f ms, processor time %.0f ms%n",
          COUNTED,
          SAVES,
          median(wall),
          median(work));
    }
  }

  private static void put(SynchronousQueue<Attempt> built, Attempt attempt) {
    try {
      built.put(attempt);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Attempt attempt(Path content) {
    Map<String, OutputFile> files = new ConcurrentHashMap<>();
    Folders folders = new Folders(content, Path.of("templates"), Path.of("site"));
    new Build(folders, LocalDate.of(2022, 6, 1), new Diagnostics(), s -> {})
        .preview(file -> files.put(file.path(), file));
    return new Attempt(files, List.of());
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double median(double[] all) {
    double[] last = Arrays.copyOfRange(all, SAVES - COUNTED, SAVES);
    Arrays.sort(last);
    return last[COUNTED / 2];
  }
}
