package se.utfall.card;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.utfall.page.Colours;
import se.utfall.svg.Role;

/**
 * The colours that the style sheet gives the roles on light ground, so that a picture looks like
 * its page.
 */
final class Colouring {
  private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+):\\s*([^;{}]+);");
  private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})");
  private static final Pattern REFERENCE = Pattern.compile("var\\(--([a-z-]+)(?:,\\s*(.+))?\\)");
  private static final Pattern MIX =
      Pattern.compile("color-mix\\(in srgb, (.+) ([0-9]{1,3})%, (.+)\\)");
  private static final int DEEPEST = 8;

  private final Map<String, String> variables;

  private Colouring(Map<String, String> variables) {
    this.variables = variables;
  }

  /** Every role's colour as {@code 0xRRGGBB}: by these sheets, else by those that are built in. */
  static Map<Role, Integer> of(Colours own, List<String> sheets, List<String> builtIn) {
    Colouring site = new Colouring(variables(own, sheets));
    Colouring usual = new Colouring(variables(own, builtIn));
    Map<Role, Integer> colours = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      String value = "var(--chart-" + role.id() + ")";
      int colour = site.read(value, 0);
      colours.put(role, colour < 0 ? usual.read(value, 0) : colour);
    }
    return colours;
  }

  /** Those that hold on light ground: before the first question about the medium. */
  private static Map<String, String> variables(Colours own, List<String> sheets) {
    Map<String, String> found = new HashMap<>();
    for (String sheet : sheets) {
      int end = sheet.indexOf("@media");
      Matcher variable = VARIABLE.matcher(end < 0 ? sheet : sheet.substring(0, end));
      while (variable.find()) {
        found.put(variable.group(1), variable.group(2).strip());
      }
    }
    own.accent().ifPresent(colour -> found.put("accent", colour));
    own.earlier().ifPresent(colour -> found.put("chart-earlier", colour));
    return found;
  }

  /** A colour, or -1 for what is none that we know. */
  private int read(String value, int depth) {
    Matcher hex = HEX.matcher(value);
    if (hex.matches()) {
      return hex(hex.group(1));
    }
    Matcher reference = REFERENCE.matcher(value);
    if (reference.matches() && depth < DEEPEST) {
      String said = variables.getOrDefault(reference.group(1), reference.group(2));
      return said == null ? -1 : read(said, depth + 1);
    }
    Matcher mix = MIX.matcher(value);
    return mix.matches() && depth < DEEPEST
        ? mixed(
            read(mix.group(1), depth + 1),
            read(mix.group(3), depth + 1),
            Integer.parseInt(mix.group(2)))
        : -1;
  }

  private static int hex(String digits) {
    return digits.length() == 6
        ? Integer.parseInt(digits, 16)
        : Integer.parseInt(digits.replaceAll("(.)", "$1$1"), 16);
  }

  private static int mixed(int one, int other, int percent) {
    if (one < 0 || other < 0) {
      return -1;
    }
    int mix = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int sum = (one >> shift & 255) * percent + (other >> shift & 255) * (100 - percent);
      mix |= ((sum + 50) / 100) << shift;
    }
    return mix;
  }
}
