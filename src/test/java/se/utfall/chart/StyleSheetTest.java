package se.utfall.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.utfall.svg.Role;
import se.utfall.svg.Type;

/** The style sheet and the drawings agree on roles, sizes and legible colours. */
class StyleSheetTest {
  private String css = "";

  @BeforeEach
  void read() throws IOException {
    css = Files.readString(Path.of("templates/assets/chart.css"));
  }

  @Test
  void everyRoleHasItsTwoClassesAndNoOthersAreThere() {
    List<String> expected = new ArrayList<>();
    for (Role role : Role.values()) {
      expected.add(".f-" + role.id() + " { fill: var(--chart-" + role.id() + "); }");
    }
    for (Role role : Role.values()) {
      expected.add(".s-" + role.id() + " { fill: none; stroke: var(--chart-" + role.id() + "); }");
    }
    assertEquals(expected, css.lines().filter(l -> l.matches("\\.[fs]-.*")).toList());
  }

  @Test
  void everyTypeHasTheSizeThatDrawingsReckonWith() {
    for (Type type : Type.values()) {
      String selector = type.id().isEmpty() ? ".chart text" : ".chart ." + type.id();
      String weight = type.bold() ? "700" : "400";
      String rule =
          selector + " { font-size: " + type.size() + "px; font-weight: " + weight + "; }";
      assertTrue(css.lines().anyMatch(rule::equals), rule);
    }
    for (Type type : List.of(Type.STRONG, Type.SMALL)) {
      String same = ".shares ." + type.id() + " { font-size: " + type.size() + "px;";
      assertTrue(css.lines().anyMatch(l -> l.startsWith(same)), same);
    }
  }

  @Test
  void everyThemeSaysEveryColour() {
    List<Map<String, String>> themes = themes();
    assertEquals(4, themes.size());
    for (Map<String, String> theme : themes) {
      for (Role role : Role.values()) {
        boolean halo = role == Role.HALO && theme != themes.get(0);
        assertTrue(halo || theme.containsKey(role.id()), role.id());
      }
    }
  }

  @Test
  void coloursOfLightDarkAndPrintAreFarEnoughApart() {
    for (Map<String, String> theme : themes().subList(0, 3)) {
      for (String text : List.of("own", "other", "ink", "quiet")) {
        apart(theme, text, "paper", 4.5);
      }
      apart(theme, "on-own", "own", 4.5);
      apart(theme, "on-earlier", "earlier", 4.5);
      apart(theme, "on-best", "best", 4.5);
      apart(theme, "on-middle", "middle", 4.5);
      for (String shape : List.of("axis", "dot", "women", "men", "best", "edge", "worst")) {
        apart(theme, shape, "paper", 3);
      }
      apart(theme, "dot", "band", 3);
      apart(theme, "own", "band", 4.5);
      apart(theme, "other", "band", 4.5);
      apart(theme, "edge", "middle", 3);
      apart(theme, "best", "middle", 3);
      apart(theme, "own", "track", 3);
    }
    apart(themes().get(0), "earlier", "paper", 3);
    apart(themes().get(1), "earlier", "paper", 3);
  }

  private static void apart(Map<String, String> theme, String one, String other, double least) {
    double ratio = contrast(theme.getOrDefault(one, ""), theme.getOrDefault(other, ""));
    assertTrue(ratio >= least, one + " on " + other + " is " + ratio + " in " + theme);
  }

  /** The variables of light, dark, print and forced colours; of {@code var(--x, y)} the y. */
  private List<Map<String, String>> themes() {
    String plain = css.replaceAll("(?s)@supports[^{]*\\{.*?\\}\\s*\\}", "");
    return Pattern.compile("(?s):root \\{(.*?)\\}")
        .matcher(plain)
        .results()
        .map(r -> variables(r.group(1)))
        .toList();
  }

  private static Map<String, String> variables(String block) {
    Map<String, String> found = new LinkedHashMap<>();
    for (MatchResult line :
        Pattern.compile("--chart-([a-z-]+): (?:var\\([^,)]*,? ?)?([^;)]*)")
            .matcher(block)
            .results()
            .toList()) {
      found.put(line.group(1), line.group(2));
    }
    return found;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    int colour = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
