package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void placesCountFromTheTopOfTheFileAndInCodePoints() {
    String file =
        "\uFEFF---\r\nedition: 2021\r\n---\r\n\r\n"
            + "> - 😀😀 <b>x</b>\r\n>   | a | b |\r\n>   | - | - |\r\n>   | å | [så](ftp://x) |\r\n\r\n"
            + "1. > ![😀](a.svg) ![](b.svg)\r\n";
    Read read = Read.of(file, file.indexOf("\r\n> -"));
    assertEquals(
        List.of(
            "text.md:5:8 markdown.html",
            "text.md:7:5 markdown.table",
            "text.md:8:16 markdown.scheme",
            "text.md:10:18 markdown.image-text"),
        read.findings().stream().map(d -> d.at() + " " + d.rule().id()).toList());
    assertEquals(
        List.of("text.md:10:11 a.svg", "text.md:10:22 b.svg"),
        read.prose().images().stream().map(i -> i.at() + " " + i.target()).toList());
  }

  @Test
  void isEmptyWhenNothingWouldBeSeen() {
    assertTrue(Read.of("  \n\n[a]: /b/\n").prose().isEmpty());
    assertFalse(Read.of("ord").prose().isEmpty());
  }

  @Test
  void headingsNeverGoBeneathTheSixthLevel() {
    Prose prose = Read.of("## a\n### b\n#### c\n##### d\n###### e\n").prose();
    assertEquals(
        "<h4 id=\"a\">a</h4>\n<h5 id=\"b\">b</h5>\n<h6 id=\"c\">c</h6>\n"
            + "<h6 id=\"d\">d</h6>\n<h6 id=\"e\">e</h6>",
        prose.html(new Prose.Writing(4, target -> target, "", "", "code", Prose.Spoken.NOTHING)));
  }

  @Test
  void anEmptyNoteIsLeftOut() {
    assertEquals(
        "<p><a href=\"https://x.se\" class=\"external\">SKR</a></p>",
        Read.of("[SKR](https://x.se)")
            .prose()
            .html(new Prose.Writing(2, target -> target, "", "", "code", Prose.Spoken.NOTHING)));
  }

  @Test
  void addressesArePercentEncodedAndEscaped() {
    assertEquals(
        "<p><a href=\"/%C3%A5/%22%3Cb%3E%25/ö?a&amp;b\">Mål</a></p>",
        Read.of("[Mål](x)")
            .prose()
            .html(
                new Prose.Writing(
                    2, target -> "/%C3%A5/\"<b>%/ö?a&b", "", "", "code", Prose.Spoken.NOTHING)));
  }

  @Test
  void manyThreadsWriteTheSameText() {
    String markdown = "## a\n\n81 % [b](c) **d**\n\n| e |\n| --- |\n| f |\n";
    Prose shared = Read.of(markdown).prose();
    Prose.Writing writing =
        new Prose.Writing(2, target -> target, "", "t", "code", Prose.Spoken.NOTHING);
    Set<String> written =
        Set.copyOf(
            IntStream.range(0, 4000)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? shared : Read.of(markdown).prose())
                .map(prose -> prose.html(writing))
                .toList());
    assertEquals(Set.of(shared.html(writing)), written);
  }

  @Test
  void anUnknownNodeIsOurBug() {
    Nodes<String> known = new Nodes<>();
    assertThrows(IllegalStateException.class, () -> known.write("", new Unknown()));
  }

  private static final class Unknown extends Node {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
