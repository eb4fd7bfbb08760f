package se.utfall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing more in an editor's file, and all else as it was. */
class AdditionTest {
  private static final String BLOCK = "  - id: ny\n    title: Ny\n";

  @TempDir private Path temp;

  private String file(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private Optional<String> area(String text) throws IOException {
    return Addition.area(file("survey.yaml", text), "ny");
  }

  private Optional<String> indicator(String text) throws IOException {
    return Addition.indicator(file("indicators.yaml", text), BLOCK);
  }

  @Test
  void anAreaComesLastOnALineOfItsOwn() throws IOException {
    assertEquals(
        Optional.of("title: X\nareas: # alla\n  - a\n  - b  # sist\n  - ny\n\nupdated: 1\n"),
        area("title: X\nareas: # alla\n  - a\n  - b  # sist\n\nupdated: 1\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"areas: [a, bé😀%s]  # sist\n", "areas:\n  [a,\n   b%s\n  ]\n", "areas: [a%s]\n"})
  void anAreaComesLastBetweenBrackets(String form) throws IOException {
    assertEquals(Optional.of(form.formatted(", ny")), area(form.formatted("")));
  }

  @Test
  void theEndsOfLinesStayAsTheyAre() throws IOException {
    assertEquals(Optional.of("areas:\r\n- a\r\n- ny\r\n"), area("areas:\r\n- a\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "areas: ['a']\n",
        "areas: a\n",
        "areas: []\n",
        "title: X\n",
        "areas: [a\n",
        "areas: [&x a, *x]\n"
      })
  void whatIsUnsureIsLeftAlone(String text) throws IOException {
    assertEquals(Optional.empty(), area(text));
  }

  @Test
  void jsonIsLeftAlone() throws IOException {
    String path = file("survey.json", "{\"areas\": [\"a\"]}");
    assertEquals(Optional.empty(), Addition.area(path, "ny"));
    assertEquals(Optional.empty(), Addition.area(temp.resolve("none.yaml").toString(), "ny"));
  }

  @Test
  void anIndicatorComesAfterTheLastAndBeforeWhatFollows() throws IOException {
    assertEquals(
        Optional.of(
            """
            indicators:
              # en
              - id: a
                title: A
                # slut på a

              - id: ny
                title: Ny

            # områdets namn
            title: X
            """),
        indicator(
            """
            indicators:
              # en
              - id: a
                title: A
                # slut på a

            # områdets namn
            title: X
            """));
  }

  @Test
  void anIndicatorStandsAsFarInAsTheOthers() throws IOException {
    assertEquals(
        Optional.of("indicators:\n- id: a\n\n- id: ny\n  title: Ny\n"),
        indicator("indicators:\n- id: a\n"));
  }

  @Test
  void theFirstIndicatorBeginsTheList() throws IOException {
    assertEquals(Optional.of("title: X\n\nindicators:\n" + BLOCK), indicator("title: X\n\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"indicators: [{id: a}]\n", "indicators: []\n", "indicators:\n", "{title: X}\n"})
  void aListThatHasNoPlaceForLinesIsLeftAlone(String text) throws IOException {
    assertEquals(Optional.empty(), indicator(text));
  }
}
