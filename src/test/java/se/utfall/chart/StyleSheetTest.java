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

/** The style sheet and the drawings agree on roles and sizes; its contrasts are ContrastTest's. */
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
}
