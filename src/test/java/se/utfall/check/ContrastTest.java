package se.utfall.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Colour;
import se.utfall.stats.Tint;
import se.utfall.style.Medium;
import se.utfall.style.Palette;
import se.utfall.style.StyleSheet;

/** Every role of the style sheet can be seen on every ground that it meets, on screen and paper. */
class ContrastTest {
  private static final Path ASSETS = Path.of("templates/assets");

  private final String site = read("site.css");
  private final String chart = read("chart.css");
  private final StyleSheet sheet = StyleSheet.of(site + "\n" + chart);

  /** What a browser without colour-mix shows. */
  private final StyleSheet plain =
      new StyleSheet(
          sheet.blocks().stream()
              .filter(b -> b.conditions().stream().noneMatch(c -> c.startsWith("@supports")))
              .toList());

  private static String read(String name) {
    try {
      return Files.readString(ASSETS.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatMeetsIsFarEnoughApartInEveryMedium() {
    List<String> tooNear = new ArrayList<>();
    for (Medium medium : Medium.values()) {
      for (StyleSheet one : List.of(sheet, plain)) {
        Palette palette = one.palette(medium);
        RolePair.ALL.stream()
            .filter(pair -> pair.fails(palette))
            .forEach(pair -> tooNear.add(medium + " " + pair + ": " + pair.ratio(palette)));
      }
    }
    assertEquals(List.of(), tooNear);
  }

  @Test
  void aRoleTooNearItsGroundIsFound() {
    Palette pale = sheet.palette(Medium.LIGHT).with("quiet", new Colour(0x80, 0x80, 0x80));
    assertEquals(
        List.of("quiet on paper", "quiet on panel", "chart-quiet on chart-paper"),
        RolePair.ALL.stream()
            .filter(pair -> pair.fails(pale.with("chart-quiet", new Colour(0x80, 0x80, 0x80))))
            .map(pair -> pair.over() + " on " + pair.ground())
            .toList());
  }

  @Test
  void everyColourOfTheSheetIsInAPairOrSaidToBeDecoration() {
    Set<String> known = new TreeSet<>(RolePair.DECORATION);
    known.addAll(RolePair.SAID_OTHERWISE);
    RolePair.ALL.forEach(pair -> known.addAll(List.of(pair.over(), pair.ground())));
    for (Medium medium : Medium.values()) {
      assertEquals(known, sheet.palette(medium).colours(), medium.toString());
    }
  }

  @Test
  void aDarkScreenChangesNothingOnPaper() {
    assertEquals(sheet.palette(Medium.PRINT), sheet.palette(Medium.PRINT_DARK));
  }

  @Test
  void noColourStandsOutsideTheVariables() {
    String rules = (site + chart).replaceAll("(?s)/\\*.*?\\*/", "");
    assertEquals(
        List.of(),
        rules
            .lines()
            .filter(line -> !line.strip().startsWith("--"))
            .filter(line -> line.matches(".*(#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\().*"))
            .toList());
  }

  @Test
  void everyRoleThatColoursWordsIsHeldToTheMeasureOfWords() {
    List<String> roles = new ArrayList<>(found("(?<![a-z-])color: var\\(--([a-z-]+)\\)", site));
    assertTrue(roles.contains("quiet"));
    assertEquals(List.of(), roles.stream().filter(role -> !isWords(role)).toList());
  }

  @Test
  void everyRoleOfWordsInDrawingsIsHeldToTheMeasureOfWords() throws IOException {
    Set<String> roles = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(svg|html)")).toList()) {
        String drawn = Files.readString(file);
        found("<text[^>]* class=\"f-([a-z-]+)", drawn).forEach(r -> roles.add("chart-" + r));
      }
    }
    assertTrue(roles.contains("chart-ink"));
    assertEquals(List.of(), roles.stream().filter(role -> !isWords(role)).toList());
  }

  @Test
  void theArithmeticIsThatOfTheGuidelines() {
    Colour white = new Colour(255, 255, 255);
    assertEquals(21, white.contrast(new Colour(0, 0, 0)), 1e-9);
    assertEquals(4.54, Colour.parse("#767676").orElseThrow().contrast(white), 0.005);
    assertEquals(3.998, Colour.parse("#f00").orElseThrow().contrast(white), 0.001);
    assertEquals(2.44, Colour.parse("#0000ff").orElseThrow().contrast(new Colour(0, 0, 0)), 0.005);
    assertTrue(Colour.parse("red").isEmpty());
    assertTrue(Colour.parse("#ffff").isEmpty());
  }

  @Test
  void theTintIsMeasuredOnTheGroundsOfTheSheet() {
    assertEquals(tint(Medium.LIGHT, Tint.LIGHT.usual()), Tint.LIGHT);
    assertEquals(tint(Medium.DARK, Tint.DARK.usual()), Tint.DARK);
  }

  private Tint tint(Medium medium, int usual) {
    Palette palette = plain.palette(medium);
    Colour words = palette.colour("chart-on-earlier").orElseThrow();
    String ground = medium == Medium.LIGHT ? "#ffffff" : "#14181d";
    assertTrue(chart.contains(usual + "%, " + ground + ")"));
    return new Tint(Colour.parse(ground).orElseThrow(), words, usual);
  }

  /** Every hue, every depth: an accent that can be read on the page has a tint. */
  @Test
  void whateverCanBeReadHasATint() {
    Palette light = sheet.palette(Medium.LIGHT);
    int[] steps = {0, 51, 102, 153, 204, 255};
    int readable = 0;
    for (int red : steps) {
      for (int green : steps) {
        for (int blue : steps) {
          Colour own = new Colour(red, green, blue);
          if (own.contrast(light.colour("paper").orElseThrow()) >= Colour.TEXT) {
            assertFalse(Tint.LIGHT.of(own).isEmpty(), own.hex());
            readable++;
          }
          if (own.contrast(Tint.DARK.ground()) >= Colour.TEXT) {
            assertFalse(Tint.DARK.of(own).isEmpty(), own.hex());
          }
        }
      }
    }
    assertTrue(readable > 50);
  }

  private static boolean isWords(String role) {
    return RolePair.ALL.stream()
        .anyMatch(pair -> pair.over().equals(role) && pair.least() == Colour.TEXT);
  }

  private static Set<String> found(String form, String text) {
    Set<String> all = new TreeSet<>();
    for (MatchResult one : Pattern.compile(form).matcher(text).results().toList()) {
      all.addAll(Arrays.asList(one.group(1)));
    }
    return all;
  }
}
