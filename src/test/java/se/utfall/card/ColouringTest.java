package se.utfall.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.utfall.model.Colour;
import se.utfall.svg.Role;

/** Cards have the style sheet's colours, so what is legible on a page is so on its card. */
class ColouringTest {
  private static String sheet() throws IOException {
    return Files.readString(Path.of("templates/assets/site.css"))
        + Files.readString(Path.of("templates/assets/chart.css"));
  }

  @Test
  void theSheetsColoursOnLightGroundAreUsed() throws IOException {
    Map<Role, Integer> colours = Colouring.of(sheet(), sheet());
    assertEquals(0xFFFFFF, colours.get(Role.HALO));
    assertEquals(0x0B5394, colours.get(Role.OWN));
    assertEquals(0x16202C, colours.get(Role.INK));
    assertEquals(0x608FB9, colours.get(Role.EARLIER));
    assertEquals(Role.values().length, colours.size());
  }

  @Test
  void thePublishersColourAndItsTintGoFirst() throws IOException {
    String own =
        "@media screen and (prefers-color-scheme:light){"
            + ":root{--accent:#802000;--chart-earlier:#b07059}}";
    Map<Role, Integer> colours = Colouring.of(sheet() + own, sheet());
    assertEquals(0x802000, colours.get(Role.OWN));
    assertEquals(0xB07059, colours.get(Role.EARLIER));
  }

  @Test
  void aSheetOfItsOwnMaySayColoursThatWeDoNotReadAndThenOursDo() throws IOException {
    String own =
        ":root { --accent: rebeccapurple; --chart-quiet: #345; --chart-x: var(--chart-x); }";
    Map<Role, Integer> colours = Colouring.of(own, sheet());
    assertEquals(0x0B5394, colours.get(Role.OWN));
    assertEquals(0x334455, colours.get(Role.QUIET));
  }

  @Test
  void textsOfCardsAreFarEnoughFromTheirGround() throws IOException {
    Map<Role, Integer> colours = Colouring.of(sheet(), sheet());
    for (Role text : List.of(Role.INK, Role.QUIET, Role.OWN, Role.OTHER)) {
      assertTrue(contrast(colours.get(text), colours.get(Role.HALO)) >= 4.5, text.id());
    }
    assertTrue(contrast(colours.get(Role.ON_OWN), colours.get(Role.OWN)) >= 4.5);
    assertTrue(contrast(colours.get(Role.OWN), colours.get(Role.TRACK)) >= 3);
  }

  private static double contrast(int one, int other) {
    return colour(one).contrast(colour(other));
  }

  private static Colour colour(int rgb) {
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }
}
