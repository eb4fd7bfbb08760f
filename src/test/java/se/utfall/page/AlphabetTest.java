package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {
  private final Alphabet swedish = new Alphabet("abcdefghijklmnopqrstuvwxyzåäö");
  private final Alphabet english = new Alphabet("abcdefghijklmnopqrstuvwxyz");

  @Test
  void swedishEndsWithThreeLettersOfItsOwn() {
    assertSorted("Habo", "Håbo", "Vara", "Wibo", "Zero", "Åre", "Älmhult", "Ödeshög");
  }

  @Test
  void lettersOfOthersCountAsWhatTheyLookLike() {
    assertSorted("Ide", "Idé och form", "Idéer", "Idol", "Müller", "Musik");
  }

  @Test
  void signsAreSpacesAndSpacesComeFirst() {
    assertSorted("Upplands-Bro", "Upplands Väsby", "Upplandsbro");
    assertEquals(swedish.key("LSS-boende"), swedish.key("  LSS –  boende!"));
  }

  @Test
  void digitsComeBeforeLetters() {
    assertSorted("3-åringar", "65 år", "Andel");
  }

  @Test
  void whereTheAlphabetEndsWithZAnAWithARingIsAnA() {
    assertEquals(english.key("Aland"), english.key("Åland"));
    assertEquals(Optional.of("A"), english.letter(english.key("Åland")));
  }

  @Test
  void headingsAreLettersOfTheLanguage() {
    assertEquals(Optional.of("Å"), swedish.letter(swedish.key("”åtgärder”")));
    assertEquals(Optional.of("E"), swedish.letter(swedish.key("Éclair")));
    assertEquals(Optional.empty(), swedish.letter(swedish.key("65 år")));
    assertEquals(Optional.empty(), swedish.letter(swedish.key("Ωmega")));
    assertEquals(Optional.empty(), swedish.letter(swedish.key("–")));
  }

  private void assertSorted(String... names) {
    List<String> backwards = Stream.of(names).sorted(Comparator.reverseOrder()).toList();
    assertEquals(
        List.of(names), backwards.stream().sorted(Comparator.comparing(swedish::key)).toList());
  }
}
