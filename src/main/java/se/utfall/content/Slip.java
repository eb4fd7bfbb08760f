package se.utfall.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What an editor forgot, where the lines around a fault show it: YAML itself says where it could
 * not read on, which can be far below. Lines count from 0.
 */
record Slip(Source source, List<String> lines) {
  private static final Pattern START = Pattern.compile(" *+(?:- ++)*+");
  private static final Pattern TIGHT = Pattern.compile("(\\p{L}[\\p{L}0-9_-]*:)[^\\s/].*");
  private static final Pattern KEY = Pattern.compile(" *+(?:- ++)*+[a-z0-9-]+:(?: .*)?");
  private static final Pattern DASH = Pattern.compile(" *-(?: .*)?");

  static Slip in(Source source) {
    return new Slip(source, source.text().lines().toList());
  }

  /** A place in the text. */
  record Spot(int line, int column) {}

  /** Where a quote was opened that took the keys beneath it for its text. */
  Optional<Mark> quote() {
    return lastScalar().filter(this::swallowsKeys).flatMap(Event::getStartMark);
  }

  /** What was read last before YAML could not read on. */
  private Optional<ScalarEvent> lastScalar() {
    Optional<ScalarEvent> last = Optional.empty();
    try {
      LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
      for (Event event : new Parse(settings).parseString(source.text())) {
        last = event instanceof ScalarEvent scalar ? Optional.of(scalar) : last;
      }
    } catch (YamlEngineException e) {
      return last;
    }
    return Optional.empty();
  }

  private boolean swallowsKeys(ScalarEvent scalar) {
    boolean quoted =
        scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    int first = scalar.getStartMark().map(Mark::getLine).orElse(0);
    int last = scalar.getEndMark().map(Mark::getLine).orElse(0);
    return quoted
        && IntStream.rangeClosed(first + 1, last)
            .anyMatch(line -> KEY.matcher(line(line)).matches());
  }

  /** Behind the colon that lacks its blank, on a line or at the same depth on the one above it. */
  Optional<Spot> blank(int line) {
    int above = above(line);
    return tight(line).or(() -> start(above) == start(line) ? tight(above) : Optional.empty());
  }

  private Optional<Spot> tight(int line) {
    int start = start(line);
    Matcher key = TIGHT.matcher(line(line)).region(start, line(line).length());
    return key.matches() ? Optional.of(new Spot(line, key.end(1))) : Optional.empty();
  }

  /** The beginning of a line that stands as deep as the dashes of the list above it. */
  Optional<Spot> dash(int line) {
    int depth = depth(line);
    int above = above(line);
    while (above >= 0 && depth(above) > depth) {
      above = above(above);
    }
    boolean listed = depth > 0 && depth(above) == depth && DASH.matcher(line(above)).matches();
    return listed && !DASH.matcher(line(line)).matches()
        ? Optional.of(new Spot(line, depth))
        : Optional.empty();
  }

  /** The nearest line above that says something, or -1. */
  private int above(int line) {
    int above = line - 1;
    while (above >= 0 && line(above).isBlank()) {
      above--;
    }
    return above;
  }

  private int start(int line) {
    Matcher start = START.matcher(line(line));
    return start.lookingAt() ? start.end() : 0;
  }

  private int depth(int line) {
    return line(line).length() - line(line).stripLeading().length();
  }

  private String line(int line) {
    return line >= 0 && line < lines.size() ? lines.get(line) : "";
  }
}
