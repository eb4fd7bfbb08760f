package se.utfall.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import se.utfall.browser.SiteServer.Sent;

/**
 * How soon a page's largest content stood there, and how much it moved; kept as a line in a report.
 */
record Vitals(String page, double paint, double shift) {
  static final Path REPORT = Path.of("target/browser/vitals.tsv");

  static Vitals of(Visit visit, Object answer) {
    List<?> numbers = (List<?>) answer;
    return new Vitals(
        visit.page().name(),
        ((Number) numbers.get(0)).doubleValue(),
        ((Number) numbers.get(1)).doubleValue());
  }

  static void begin() {
    write("page\tLCP ms\tCLS\trequests\tbytes\n", StandardOpenOption.TRUNCATE_EXISTING);
  }

  void keep(List<Sent> sent) {
    int bytes = sent.stream().mapToInt(Sent::bytes).sum();
    write(
        String.format(
            Locale.ROOT, "%s\t%.0f\t%.3f\t%d\t%d%n", page, paint, shift, sent.size(), bytes),
        StandardOpenOption.APPEND);
  }

  private static synchronized void write(String line, StandardOpenOption how) {
    try {
      Files.createDirectories(REPORT.getParent());
      Files.writeString(REPORT, line, StandardOpenOption.CREATE, how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
