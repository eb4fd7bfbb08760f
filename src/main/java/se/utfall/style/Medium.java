package se.utfall.style;

import java.util.stream.Stream;

/** What a page is shown on, as far as its colours depend on it. */
public enum Medium {
  LIGHT("screen", "light"),
  DARK("screen", "dark"),
  PRINT("print", "light"),
  /** Paper, from a browser that is dark. */
  PRINT_DARK("print", "dark");

  private static final String MEDIA = "@media ";
  private static final String SUPPORTS = "@supports ";

  private final String device;
  private final String scheme;

  Medium(String device, String scheme) {
    this.device = device;
    this.scheme = "(prefers-color-scheme:" + scheme + ")";
  }

  /** Whether what an at-rule asks for is so; a browser of today knows what the sheet asks about. */
  boolean meets(String condition) {
    return condition.startsWith(SUPPORTS)
        || (condition.startsWith(MEDIA)
            && Stream.of(condition.substring(MEDIA.length()).split(" and "))
                .map(part -> part.replaceAll("\\s", ""))
                .allMatch(part -> part.equals(device) || part.equals(scheme)));
  }
}
