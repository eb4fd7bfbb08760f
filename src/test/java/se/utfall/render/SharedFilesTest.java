package se.utfall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utfall.page.Colours;
import se.utfall.text.Diagnostics;

class SharedFilesTest {
  private static final Colours NONE = new Colours(Optional.empty(), Optional.empty());
  private static final Colours BOTH = new Colours(Optional.of("#112233"), Optional.of("#ddeeff"));

  @TempDir private Path folder;

  @BeforeEach
  void ownTheme() throws IOException {
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/site.css"), "a{}");
    Files.writeString(folder.resolve("assets/chart.css"), "b{}");
    Files.writeString(folder.resolve("assets/icon.svg"), "<svg fill=\"#0b5394\"/>");
  }

  @Test
  void theStyleSheetEndsWithThePublishersColours() {
    assertEquals("a{}\nb{}\n", style(NONE));
    assertEquals(
        """
        a{}
        b{}
        @media screen and (prefers-color-scheme:light){:root{--accent:#112233;--chart-earlier:#7e8891}}
        @media screen and (prefers-color-scheme:dark){:root{--accent:#ddeeff;--chart-earlier:#6c7680}}
        """,
        style(BOTH));
    assertEquals(
        """
        a{}
        b{}
        @media screen and (prefers-color-scheme:dark){:root{--accent:#ddeeff;--chart-earlier:#6c7680}}
        """,
        style(new Colours(Optional.empty(), Optional.of("#ddeeff"))));
  }

  @Test
  void theIconHasThePublishersColour() {
    assertEquals("<svg fill=\"#0b5394\"/>", icon(Theme.of(folder, new Diagnostics()), NONE));
    assertEquals("<svg fill=\"#112233\"/>", icon(Theme.of(folder, new Diagnostics()), BOTH));
  }

  @Test
  void theNameFollowsFromTheBytes() {
    String style = SharedFiles.of(Theme.of(folder, new Diagnostics()), NONE).style();
    assertTrue(style.matches("assets/site\\.[0-9a-f]{10}\\.css"), style);
    assertEquals(style, SharedFiles.of(Theme.of(folder, new Diagnostics()), NONE).style());
    assertNotEquals(style, SharedFiles.of(Theme.of(folder, new Diagnostics()), BOTH).style());
  }

  @Test
  void theBuiltInIconHasTheColourThatIsReplaced() {
    Theme builtIn = Theme.of(folder.resolve("none"), new Diagnostics());
    assertNotEquals(icon(builtIn, NONE), icon(builtIn, BOTH));
  }

  private String style(Colours colours) {
    return text(SharedFiles.of(Theme.of(folder, new Diagnostics()), colours), 0);
  }

  private static String icon(Theme theme, Colours colours) {
    return text(SharedFiles.of(theme, colours), 1);
  }

  private static String text(SharedFiles shared, int file) {
    return new String(shared.files().get(file).bytes(), StandardCharsets.UTF_8);
  }
}
