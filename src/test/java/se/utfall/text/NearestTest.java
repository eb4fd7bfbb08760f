package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("title", "unit", "direction", "short-title", "procent", "högre", "is", "om");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "tilte, title",
    "Title, title",
    "short_title, short-title",
    "prosent, procent",
    "hogre, högre",
    "dierction, direction",
    "unti, unit",
    "ist, is"
  })
  void offersTheWordThatWasMeant(String typed, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(typed, KEYS));
  }

  @ParameterizedTest
  @CsvSource({"utgivare", "x", "unity-of-all", "''", "enhet"})
  void offersNothingWhenNothingIsNear(String typed) {
    assertEquals(Optional.empty(), Nearest.to(typed, KEYS));
  }

  @Test
  void choosesTheFirstInTheAlphabetAmongEquallyNear() {
    assertEquals(Optional.of("bar"), Nearest.to("baz", List.of("bay", "bar")));
  }

  @Property(tries = 200)
  void aWordIsNearestToItself(@ForAll @NotEmpty String word) {
    assertEquals(Optional.of(word), Nearest.to(word, List.of(word)));
  }
}
