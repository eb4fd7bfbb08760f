package se.utfall.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * Drawings against their files in {@code charts}, byte for byte. After a change that is meant, let
 * {@link Gallery} write them anew, and look at its page before committing.
 */
class ChartsTest {
  private static final Path FILES = Path.of("src/test/resources/charts");

  static Stream<Drawing> drawings() {
    return Drawing.all();
  }

  static Stream<Drawing> lettered() {
    return Drawing.all().filter(drawing -> drawing.svg().startsWith("<svg class=\"chart "));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void aDrawingIsTheSameAsItsFile(Drawing drawing) throws IOException {
    Path file = FILES.resolve(drawing.name() + ".svg");
    assertEquals(Files.readString(file), drawing.svg() + "\n");
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void aDrawingIsSmallWellFormedAndLeavesLooksToTheStyleSheet(Drawing drawing) throws Exception {
    String svg = drawing.svg();
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    assertEquals(
        "svg",
        builder.parse(new InputSource(new StringReader(svg))).getDocumentElement().getTagName());
    assertTrue(svg.getBytes(StandardCharsets.UTF_8).length <= budget(drawing));
    for (String banned : List.of("style=", "#", "rgb", "clip", "font-", "xmlns", "NaN")) {
      assertFalse(svg.contains(banned), banned);
    }
  }

  /** A drawing of all municipalities has a dot for each. */
  private static int budget(Drawing drawing) {
    return (drawing.name().startsWith("spread") ? 9 : 5) * 1024;
  }

  @ParameterizedTest
  @MethodSource("lettered")
  void noTextMeetsAnotherOrLeavesTheDrawingAlsoInAWiderFont(Drawing drawing) {
    for (double wider : new double[] {1, 1.2}) {
      assertEquals(List.of(), Drawn.read(drawing.svg(), wider).faults());
    }
  }

  @Test
  void noDrawingFileIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertEquals(
          new TreeSet<>(drawings().map(d -> d.name() + ".svg").toList()),
          new TreeSet<>(
              files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".svg")).toList()));
    }
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void theReadersLocaleDoesNotChangeADrawing() {
    List<String> before = drawings().map(Drawing::svg).toList();
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(before, drawings().map(Drawing::svg).toList());
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(before, drawings().map(Drawing::svg).toList());
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void bothSizesOfAChartHaveTheirOwnIds() {
    var chart = Samples.columns("2021:50");
    String both = Charts.svg(chart, Charts.Size.NARROW) + Charts.svg(chart, Charts.Size.WIDE);
    assertEquals(
        List.of("prov-n-t", "prov-n-d", "prov-w-t", "prov-w-d"),
        java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
            .matcher(both)
            .results()
            .map(r -> r.group(1))
            .toList());
  }

  @Test
  void allOthersAreDotsOfOnePathAndTheOwnOneStandsOnTop() {
    String svg = Charts.spread(SwarmSamples.all().get("spread-usual"), Charts.Size.NARROW);
    String dots = svg.replaceAll(".*<path class=\"s-dot\"([^>]*)>.*", "$1");
    assertEquals(289, dots.split("h0", -1).length - 1);
    assertEquals(svg.indexOf("s-dot"), svg.lastIndexOf("s-dot"));
    assertTrue(dots.contains("stroke-linecap=\"round\""));
    assertTrue(svg.indexOf("f-own") > svg.indexOf("s-dot"));
  }

  @Test
  void aNameBesideALineIsBrokenBeforeItsValueAndNotInAWord() {
    var chart = Samples.trend("2018:60 2019:- 2020:- 2021:80/65", "Strandköpingarna");
    Drawn drawn = Drawn.read(Charts.svg(chart, Charts.Size.NARROW), 1.2);
    List<String> words = drawn.texts().stream().map(Drawn.Text::words).toList();
    assertTrue(words.contains("Strandköpingarna"), words.toString());
    assertEquals(List.of(), drawn.faults());
  }

  @Test
  void sharesThatAreNoneAreRefused() {
    for (String shares : List.of("0 0 0", "50 -1 51")) {
      assertThrows(IllegalArgumentException.class, () -> Gallery.shares(shares), shares);
    }
  }

  @Test
  void aValueOffTheScaleIsRefusedInsteadOfMoved() {
    for (String rows : List.of("2021:101", "2021:50/-1")) {
      var chart = Samples.columns(rows.replace("-1", "−1"), "Riket");
      assertThrows(IllegalArgumentException.class, () -> Charts.svg(chart, Charts.Size.WIDE), rows);
    }
    assertThrows(IllegalArgumentException.class, () -> Gallery.bar("101 50"));
    assertThrows(IllegalArgumentException.class, () -> Gallery.bar("50 −1"));
    assertThrows(IllegalArgumentException.class, () -> Gallery.sexes("50 101"));
    assertThrows(IllegalArgumentException.class, () -> Gallery.sexes("-1 50"));
    var spread = SwarmSamples.percent(SwarmSamples.bell(5, 50, 2, 0, 100, 0), "101", 0, 100);
    assertThrows(IllegalArgumentException.class, () -> Charts.spread(spread, Charts.Size.WIDE));
    var band = Samples.band("2018:70 2019:70 2020:70 2021:70", "60/80 60/101 60/80 60/80");
    assertThrows(IllegalArgumentException.class, () -> Charts.svg(band, Charts.Size.WIDE));
  }
}
