package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource({
    "Så räknar vi, sa-raknar-vi",
    "Åtgärd & ÖVERSYN, atgard-oversyn",
    "Idé (2021–2022), ide-2021-2022",
    "A\u030Angstro\u0308m, angstrom",
    "'  -- Ja/nej -- ', ja-nej",
    "ﬁnal Straße, nal-stra-e",
    "ISTANBUL, istanbul",
    "???, ''"
  })
  void foldsWordsToAnAddress(String words, String slug) {
    assertEquals(slug, Slug.of(words));
  }

  @Property
  void holdsOnlyPlainLettersDigitsAndSingleHyphens(@ForAll String words) {
    assertTrue(Slug.of(words).matches("([a-z0-9]+(-[a-z0-9]+)*)?"));
  }

  @Property
  void foldsNothingTwice(@ForAll String words) {
    assertEquals(Slug.of(words), Slug.of(Slug.of(words)));
  }

  @Property(tries = 100)
  void doesNotCareHowLettersAreCapitalised(@ForAll("swedish") String words) {
    assertEquals(Slug.of(words), Slug.of(words.toUpperCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<String> swedish() {
    return Arbitraries.strings().withChars("abcåäöéixyz 019-/");
  }
}
