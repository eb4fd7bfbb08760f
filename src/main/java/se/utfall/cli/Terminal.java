package se.utfall.cli;

import java.util.List;
import java.util.Map;
import se.utfall.cli.SpeechOptions.Color;
import se.utfall.text.Emphasis;

/**
 * Who reads what is printed: a person at a terminal, or a file or a program.
 *
 * @param streams those of {@code out} and {@code err} that a terminal shows, as the launcher has
 *     seen it; Java itself can't tell one from the other
 */
public record Terminal(List<String> streams, Map<String, String> environment) {
  static final Terminal NONE = new Terminal(List.of(), Map.of());

  static final String OUT = "out";
  static final String ERR = "err";

  /** What the launcher says, the streams with a comma between. */
  public static Terminal of(String streams, Map<String, String> environment) {
    return new Terminal(List.of(streams.split(",")), environment);
  }

  /** Whether somebody watches a stream who can see its last line change. */
  boolean shows(String stream) {
    return streams.contains(stream) && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether a stream may have colours (no-color.org, bixense.com/clicolors). */
  boolean isColored(String stream, Color color) {
    return switch (color) {
      case always -> true;
      case never -> false;
      case auto -> !isSet("NO_COLOR") && (shows(stream) || isForced());
    };
  }

  Emphasis emphasis(String stream, Color color) {
    return isColored(stream, color) ? new Ink() : Emphasis.NONE;
  }

  private boolean isForced() {
    return isSet("CLICOLOR_FORCE") && !"0".equals(environment.get("CLICOLOR_FORCE"));
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }
}
