package se.utfall.render;

import se.utfall.model.DataFormat;
import se.utfall.page.Dataset;

/**
 * A way to figures in one format, as templates name it.
 *
 * @param format whose name is among the words
 * @param media the type of the file on the internet
 * @param size in its unit, rounded up
 * @param unit {@code kb} or {@code mb}
 */
public record FetchLink(String format, String media, String href, String size, String unit) {
  private static final int THOUSAND = 1000;

  static FetchLink of(Dataset data, DataFormat format, int bytes) {
    int kilo = up(bytes);
    boolean large = kilo >= THOUSAND;
    return new FetchLink(
        format.id(),
        format.media(),
        data.place().href() + format.ending(),
        Integer.toString(large ? up(kilo) : kilo),
        large ? "mb" : "kb");
  }

  private static int up(int n) {
    return (n + THOUSAND - 1) / THOUSAND;
  }
}
