package se.utfall.browser;

import java.util.List;
import java.util.Map;

/** How a reader looks at a page: the width and height, the zoom, the colours, screen or paper. */
record Mode(String name, int width, int height, int zoom, Look look) {
  /** What the reader has asked the browser for. */
  enum Look {
    LIGHT("screen", "light", "none"),
    DARK("screen", "dark", "none"),
    FORCED("screen", "light", "active"),
    FORCED_DARK("screen", "dark", "active"),
    PRINT("print", "light", "none");

    final String media;
    private final String scheme;
    private final String forced;

    Look(String media, String scheme, String forced) {
      this.media = media;
      this.scheme = scheme;
      this.forced = forced;
    }

    /** As the browser's media features, by name and value. */
    List<Map<String, String>> features() {
      return List.of(
          Map.of("name", "prefers-color-scheme", "value", scheme),
          Map.of("name", "forced-colors", "value", forced),
          Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    }
  }

  static final Mode WIDE = of(1280, Look.LIGHT);
  static final Mode NARROW = of(320, Look.LIGHT);

  /** A window of 1280 by 1024 in which everything is four times as large. */
  static final Mode ZOOMED = new Mode("1280 px at 400 %", 320, 256, 4, Look.LIGHT);

  boolean sameWindow(Mode other) {
    return other != null && width == other.width && height == other.height && zoom == other.zoom;
  }

  static Mode of(int width, Look look) {
    return new Mode(
        width + " px " + look.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
        width,
        width < 500 ? 640 : 900,
        1,
        look);
  }
}
