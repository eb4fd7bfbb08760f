package se.utfall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.utfall.model.Comparison;
import se.utfall.stats.Indicators;

class LanguageTest {
  private final Language language =
      Language.of("sv", List.of("n.one = {n} sak\nn.other = {n} saker\nnumber.2 = två\n", "a = b"));

  @Test
  void countsChooseTheirFormAndSmallNumbersAreWords() {
    assertEquals("1 sak", language.count("n", 1));
    assertEquals("två saker", language.count("n", 2));
    assertEquals("13 saker", language.count("n", 13));
  }

  @Test
  void slotsAreFilledOnceWhateverTheValuesHold() {
    Language own =
        Language.of("sv", List.of("t = {title}, {period} {what}\nn.other = {n} {title}"));
    assertEquals(
        "{period} $1\\, 2021 {what}", own.text("t", "title", "{period} $1\\", "period", "2021"));
    assertEquals("3 {n}", own.count("n", 3, "title", "{n}"));
  }

  @Test
  void laterFilesReplaceSingleWords() {
    Language own = Language.of("sv", List.of("a = b\nc = d", "a = e"));
    assertEquals("e", own.text("a"));
    assertEquals("d", own.text("c"));
  }

  @Test
  void aMissingKeyIsOurBugAndNotAnEmptyWord() {
    assertThrows(IllegalStateException.class, () -> language.text("saknas"));
  }

  @Test
  void namesBeginSmallInsideASentenceUnlessTheyAreInitials() {
    assertEquals("liknande kommuner", FormatTest.swedish().inSentence("Liknande kommuner"));
    assertEquals("KKiK-kommuner", FormatTest.swedish().inSentence("KKiK-kommuner"));
    assertEquals("R9-kommuner", FormatTest.swedish().inSentence("R9-kommuner"));
    assertEquals(
        "Kalmar",
        FormatTest.swedish()
            .inSentence(Indicators.comparison("kalmar", "Kalmar", Comparison.Kind.MUNICIPALITY)));
    assertEquals("liknande kommuner", FormatTest.swedish().inSentence(Indicators.SIMILAR));
    assertEquals("Å", Language.sentence("å"));
  }

  @Test
  void aLanguageSaysWhichWordsKeepTheirCapital() {
    Language english = FormatTest.english();
    assertEquals("May 2021", english.inSentence("May 2021"));
    assertEquals("Sweden", english.inSentence("Sweden"));
    assertEquals("maybe", english.inSentence("Maybe"));
    assertEquals("similar municipalities", english.inSentence("Similar municipalities"));
    assertEquals("maj 2021", FormatTest.swedish().inSentence("Maj 2021"));
  }

  /** A key that nothing asks for is a word that no reader sees, or a misspelt one. */
  @Test
  void everyWordInTheFileIsAskedForSomewhere() throws IOException {
    String asked = sources();
    TreeSet<String> unused = new TreeSet<>();
    for (String key : FormatTest.swedish().keys()) {
      if (!asked.contains('"' + key + '"') && !counted(key, asked) && !madeFromParts(key)) {
        unused.add(key);
      }
    }
    assertEquals(new TreeSet<String>(), unused);
  }

  @Test
  void everyWordThatTemplatesAskForExists() throws IOException {
    Matcher asked = Pattern.compile("w\\(\"([a-z0-9.-]+)\"[,)]").matcher(sources());
    Language swedish = FormatTest.swedish();
    TreeSet<String> missing = new TreeSet<>();
    while (asked.find()) {
      if (swedish.find(asked.group(1)).isEmpty()) {
        missing.add(asked.group(1));
      }
    }
    assertEquals(new TreeSet<String>(), missing);
  }

  private static boolean counted(String key, String asked) {
    return key.matches(".*\\.(one|other)")
        && asked.contains('"' + key.replaceAll("\\.(one|other)$", "") + '"');
  }

  private static boolean madeFromParts(String key) {
    return key.matches(
        "(language\\.called|accessibility\\.(status|tested|shortcomings|burden|outside)|number|month|unit|ordinal|missing|data\\.(column|note|license)|license|catalog\\.file|download|verdict|message\\.(changed|gap|stated)|method|trust|direction"
            + "|chart\\.(up|down|flat|up-every|down-every)|area\\.message|brief\\.(compared|tracked)"
            + "|(register|boards|news|corrections|editions)\\.address|register\\.(status|meaning|comparable)|news\\.kind|correction\\.kind"
            + "|board\\.(kind|count)"
            + "|frequency|points|answers?|comparison|shares\\.(message|before)|section\\.overview|reading|among|claims\\.(is|who|measure|count|index)|budget|earlier|sex|standing|target)\\b.*");
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String folder : List.of("src/main/java/se/utfall/page", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|ftlh)")).toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }
}
