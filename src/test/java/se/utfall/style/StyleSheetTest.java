package se.utfall.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read of a style sheet's colours. */
class StyleSheetTest {
  @Test
  void theSheetIsReadAsItIsWritten() {
    Palette dark =
        StyleSheet.of(
                "/* {} */ :root { --a: #fff; --b: var(--a); --c: var(--x, #111); --d: 2rem; }\n"
                    + "@media screen and (prefers-color-scheme: dark) { :root { --a: #000 } }\n"
                    + "@media print { :root { --b: #123456; } }"
                    + "@supports (color: red) { :root {"
                    + " --e: color-mix(in srgb, var(--a) 50%, #ffffff); } }")
            .palette(Medium.DARK);
    assertEquals(Set.of("a", "b", "c", "e"), dark.colours());
    assertEquals("#000000", dark.colour("b").orElseThrow().hex());
    assertEquals("#808080", dark.colour("e").orElseThrow().hex());
  }

  @Test
  void aColourThatRefersToItselfIsNone() {
    Palette palette =
        StyleSheet.of(
                ":root { --a: var(--a); --b: var(--c); --c: var(--b);"
                    + " --d: color-mix(in srgb, var(--d) 50%, #fff); --e: #abc; }")
            .palette(Medium.LIGHT);
    assertEquals(Set.of("e"), palette.colours());
  }

  @Test
  void aMediumIsKnownHoweverItsQuestionIsSpaced() {
    StyleSheet sheet =
        StyleSheet.of("@media screen and (prefers-color-scheme:dark){:root{--a:#123}}");
    assertEquals(Optional.empty(), sheet.palette(Medium.LIGHT).colour("a"));
    assertEquals("#112233", sheet.palette(Medium.DARK).colour("a").orElseThrow().hex());
  }
}
