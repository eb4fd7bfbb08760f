package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

class ProsePropertyTest {
  private static final Prose.Writing WRITING =
      new Prose.Writing(
          2, target -> target, "Länk till annan webbplats", "Tabell", "code", Prose.Spoken.NOTHING);
  private static final List<String> PIECES =
      List.of(
          "a",
          "å",
          "81",
          " %",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "    ",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~~~",
          "#",
          "## ",
          "---",
          "===",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "> ",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "][",
          "]: ",
          "<",
          ">",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<?",
          "?>",
          "|",
          "| a |",
          "|---|",
          "\n|---|\n",
          "\\",
          "&",
          "&amp;",
          "&#58;",
          "\"",
          "'",
          ":",
          "/",
          "//",
          "javascript:",
          "https://x.se",
          "<https://x.se>",
          "<a@b.se>",
          "mailto:",
          "x.svg",
          "{{",
          "}}",
          "{",
          "}",
          "]{",
          "]{a}",
          "{{a}}",
          "[a]{b}",
          "\\{{",
          "\\[",
          ". A",
          "{#id}",
          "\u0000",
          "\u001B",
          "\uD83D\uDE00",
          "\uD83D",
          "\u00A0",
          "\uFEFF");

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3000)
  void whateverIsReadIsWrittenWithoutHarm(@ForAll("markdown") String markdown) {
    Harmless.check(Read.of(markdown).prose().html(WRITING));
  }

  @Property(tries = 1000)
  void everyFindingAndLinkStandsWithinTheText(@ForAll("markdown") String markdown) {
    String frontMatter = "---\nedition: 2021\n---\n";
    Read read = Read.of(frontMatter + markdown, frontMatter.length());
    int lines = markdown.split("\r\n|\r|\n", -1).length;
    read.findings().forEach(d -> assertWithin(lines, d.at()));
    read.prose().internalLinks().forEach(link -> assertWithin(lines, link.at()));
    read.prose().images().forEach(image -> assertWithin(lines, image.at()));
  }

  @Property(tries = 1000)
  void headingsOnThePageAreThoseThatAreTold(@ForAll("markdown") String markdown) {
    Prose prose = Read.of(markdown).prose();
    List<String> ids =
        Jsoup.parseBodyFragment(prose.html(WRITING)).select("h2,h3,h4,h5,h6").eachAttr("id");
    assertEquals(ids, prose.headings().stream().map(Prose.Heading::id).toList());
    assertEquals(ids.size(), ids.stream().distinct().count());
  }

  @Property(tries = 300)
  void readingTwiceGivesTheSame(@ForAll("markdown") String markdown) {
    Read once = Read.of(markdown);
    Read again = Read.of(markdown);
    assertEquals(once.findings(), again.findings());
    assertEquals(once.prose().html(WRITING), again.prose().html(WRITING));
  }

  @Property(tries = 1000)
  void everyStatementIsWhatTheFileSaysThere(@ForAll("markdown") String markdown) {
    String frontMatter = "---\nedition: 2021\n---\n";
    String file = frontMatter + markdown;
    int before = 0;
    for (Prose.Statement s : Read.of(file, frontMatter.length()).prose().statements()) {
      assertTrue(s.start() >= before && s.start() >= frontMatter.length());
      String whole = file.substring(s.start(), s.end());
      String expression = s.expression();
      boolean claim = s.kind() == Prose.Statement.Kind.CLAIM;
      assertTrue(whole.endsWith((claim ? "]{" : "{{") + expression + (claim ? "}" : "}}")), whole);
      assertTrue(file.startsWith(expression, s.expressionStart()));
      assertTrue(s.sentence().text().contains(s.words().text()), s.toString());
      before = s.start();
    }
  }

  @Property(tries = 1000)
  void bracesOnThePageHaveBeenReportedOrEscaped(@ForAll("markdown") String markdown) {
    Read read = Read.of(markdown.replace("\\", ""));
    String shown =
        Jsoup.parseBodyFragment(read.prose().html(WRITING)).select("p,h2,h3,li,td").text();
    boolean code = Stream.of("`", "~", "    ", "\t").anyMatch(markdown::contains);
    boolean left = shown.contains("{{") || shown.contains("}}") || shown.contains("]{");
    assertTrue(!left || code || !read.findings().isEmpty(), shown);
  }

  private static void assertWithin(int lines, Position at) {
    assertTrue(at.line() > 3 && at.line() <= 3 + lines && at.column() > 0, at.toString());
  }
}
