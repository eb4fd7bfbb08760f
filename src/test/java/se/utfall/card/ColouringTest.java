package se.utfall.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.page.Colours;
import se.utfall.svg.Role;

/** Cards have the style sheet's colours, so what is legible on a page is so on its card. */
class ColouringTest {
  private static final Colours NONE = new Colours(Optional.empty(), Optional.empty());

  private static List<String> sheets() throws IOException {
    return List.of(
        Files.readString(Path.of("templates/assets/site.css")),
        Files.readString(Path.of("templates/assets/chart.css")));
  }

  @Test
  void theSheetsColoursOnLightGroundAreUsed() throws IOException {
    Map<Role, Integer> colours = Colouring.of(NONE, sheets(), sheets());
    assertEquals(0xFFFFFF, colours.get(Role.HALO));
    assertEquals(0x0B5394, colours.get(Role.OWN));
    assertEquals(0x16202C, colours.get(Role.INK));
    assertEquals(0x608FB9, colours.get(Role.EARLIER));
    assertEquals(Role.values().length, colours.size());
  }

  @Test
  void thePublishersColourAndItsTintGoFirst() throws IOException {
    Colours own = new Colours(Optional.of("#802000"), Optional.empty());
    Map<Role, Integer> colours = Colouring.of(own, sheets(), sheets());
    assertEquals(0x802000, colours.get(Role.OWN));
    String earlier = own.earlier().orElseThrow().substring(1);
    assertEquals(Integer.parseInt(earlier, 16), colours.get(Role.EARLIER));
  }

  @Test
  void aSheetOfItsOwnMaySayColoursThatWeDoNotReadAndThenOursDo() throws IOException {
    String own =
        ":root { --accent: rebeccapurple; --chart-quiet: #345; --chart-x: var(--chart-x); }";
    Map<Role, Integer> colours = Colouring.of(NONE, List.of(own), sheets());
    assertEquals(0x0B5394, colours.get(Role.OWN));
    assertEquals(0x334455, colours.get(Role.QUIET));
  }

  @Test
  void textsOfCardsAreFarEnoughFromTheirGround() throws IOException {
    Map<Role, Integer> colours = Colouring.of(NONE, sheets(), sheets());
    for (Role text : List.of(Role.INK, Role.QUIET, Role.OWN, Role.OTHER)) {
      assertTrue(contrast(colours.get(text), colours.get(Role.HALO)) >= 4.5, text.id());
    }
    assertTrue(contrast(colours.get(Role.ON_OWN), colours.get(Role.OWN)) >= 4.5);
    assertTrue(contrast(colours.get(Role.OWN), colours.get(Role.TRACK)) >= 3);
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
