package se.utfall.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rule for paths in a site: they stay inside it, and work on every system and server. */
final class SitePath {
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");
  private static final String FORBIDDEN = "\\:*?\"<>|";
  private static final int LONGEST_SEGMENT = 255;

  private SitePath() {}

  static boolean isSafe(String path) {
    List<String> segments = List.of(path.split("/", -1));
    return segments.stream().allMatch(SitePath::isSafeSegment)
        && !segments.get(0).equalsIgnoreCase(Layout.OWN);
  }

  private static boolean isSafeSegment(String segment) {
    return !segment.isEmpty()
        && segment.chars().noneMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0)
        && !segment.endsWith(".")
        && !segment.endsWith(" ")
        && !DEVICE.matcher(segment.toLowerCase(Locale.ROOT)).matches()
        && segment.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SEGMENT;
  }
}
