package se.utfall.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.text.Prose.Mark;
import se.utfall.text.Prose.Said;
import se.utfall.text.Prose.Statement;

class StatementsTest {
  private static final Pattern EXPRESSION = Pattern.compile("e\\d+[^{}]*(?=})");

  /** Thirty expressions, numbered in the order in which their statements begin. */
  private static final String NASTY =
      """
      ---
      edition: 2021
      ---

      ## Åäö 😀 {{e0}} och [rubrikens *ord*]{e1 > 2}

      {{e2}}, [har
      ökat]{e3}[tätt]{e4} och **[fetare]{e5}** samt *a [b* c]{e6} d*.
      [^1]{e7} [yttre [inre]{e8} slut](/a/) [en [båt](/b/) {{e10}} `]` \\] 😀]{e9} [x] [y](/z/).

      > Citat {{e11}} och
      > [på två
      > rader]{e12} \\[a]{b} \\{{c}} `{{d}}`
      >
      > 1. > - [djupt 😀]{e13}
      >   lat {{e14}}
      >
      >      [nästa stycke]{e15 "Göteborg"}

      | Å | {{e16}} |
      |---|:-:|
      | [cell]{e17} {{e18}} | 😀 **{{e19}}** |
      | `|` \\| [m\\|n]{e20 "a\\|b"} | [o](/p/){{e21}} |

      - en
        - två [tre]{e22} &amp; {{e23}}\\
          fyra {{e24}}
      \t- [tabb]{e25}

      1)  {{e26}}
      2)  [a *b **c** {{e28}}*]{e27} {{  e29  }}

              {{kod}} [kod]{kod}

      ```
      {{kod}} [kod]{kod}
      ```
      """;

  private static final String[] NEWLINES = {"\n", "\r\n", "\r"};

  @Test
  void standWhereTheFileHasThem() {
    for (String newline : NEWLINES) {
      for (String start : List.of("", "\uFEFF")) {
        standWhereTheFileHasThem(start + NASTY.replace("\n", newline));
      }
    }
  }

  private static void standWhereTheFileHasThem(String file) {
    Read read = Read.of(file, file.indexOf("## "));
    assertEquals(List.of(), read.findings());
    List<Statement> statements = read.prose().statements();
    assertEquals(30, statements.size());
    for (int i = 0; i < statements.size(); i++) {
      Statement s = statements.get(i);
      assertTrue(s.expression().strip().matches("e" + i + "( .*)?"), s.expression());
      assertEquals(
          s.expression(),
          file.substring(s.expressionStart(), s.expressionStart() + s.expression().length()));
      String words = file.substring(s.wordsStart(), s.wordsEnd());
      String whole = file.substring(s.start(), s.end());
      boolean claim = s.kind() == Statement.Kind.CLAIM;
      assertEquals(whole, claim ? "[" + words + "]{" + s.expression() + "}" : words);
      assertTrue(claim || whole.equals("{{" + s.expression() + "}}"), whole);
    }
  }

  @Test
  void placesAreThoseOfTheSource() {
    Prose prose = Read.of("\uFEFFå 😀 {{a}}\n> - [b]{c}").prose();
    assertEquals(
        "text.md:1:5 text.md:1:7 text.md:2:5 text.md:2:9",
        prose.statements().stream()
            .map(s -> prose.at(s.start()) + " " + prose.at(s.expressionStart()))
            .collect(joining(" ")));
  }

  /** The words and the sentence, figures as their numbers in angle brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[*Fler* `trivs`]{a}| Fler trivs| Fler trivs| true",
        "Nu har [fler &amp; fler]{a} det. Bra.| fler & fler| Nu har fler & fler det.| false",
        "Det är bra. [Fler trivs.]{a} Bra.| Fler trivs.| Fler trivs.| true",
        "T.ex. [trivs fler]{a} t.ex. år 2021. Då så.| trivs fler| T.ex. trivs fler t.ex. år 2021.| false",
        "[Det ökar. Och]{a} ökar.| Det ökar. Och| Det ökar. Och ökar.| true",
        "”[Fler](/b/) [trivs]{a} nu.” Ja.| trivs| ”Fler trivs nu.”| false",
        "Så är det! ”[Fler trivs]{a}.”| Fler trivs| ”Fler trivs.”| true",
        "Det är 81 % [nu 2 %]{a}| nu 2\u00A0%| Det är 81\u00A0% nu 2\u00A0%| false",
        "[se ![Bild](b.svg)]{a}| se Bild| se Bild| true",
      })
  void haveWordsAndASentence(String markdown, String words, String sentence, boolean opens) {
    Statement first = Read.of(markdown).prose().statements().get(0);
    assertEquals(words, first.words().text());
    assertEquals(sentence, first.sentence().text());
    assertEquals(opens, first.opens());
    assertTrue(first.sentence().text().startsWith(words, first.at()));
  }

  @Test
  void knowTheFiguresAmongTheirWords() {
    List<Statement> all =
        Read.of("Ett {{a}}. [{{b}} av {{c}} trivs]{d}, {{e}}. Två {{f}}.").prose().statements();
    assertEquals(
        List.of(
            "<0>|Ett <0>.|false",
            "<2> av <3> trivs|<2> av <3> trivs, <4>.|true",
            "<2>|<2> av <3> trivs, <4>.|true",
            "<3>|<2> av <3> trivs, <4>.|false",
            "<4>|<2> av <3> trivs, <4>.|false",
            "<5>|Två <5>.|false"),
        all.stream()
            .map(s -> said(s.words()) + "|" + said(s.sentence()) + "|" + s.opens())
            .toList());
  }

  @Test
  void aFigureSignOfTheAuthorsIsNoFigure() {
    Statement only = Read.of("a\uFFFCb {{c}} `\uFFFC`").prose().statements().get(0);
    assertEquals("a b <0>", said(only.sentence()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{a}} %", "{{a}}\n%", "{{a}}\u00A0%"})
  void aFigureIsEscapedAndKeepsItsPercentSign(String markdown) {
    assertEquals("<p>0 &lt;&amp;\u00A0%</p>", html(Read.of(markdown).prose()));
  }

  @Test
  void aClaimThatNoDataCheckLeadsToTheReason() {
    assertEquals(
        "<p>Det <span class=\"unchecked\"><em>är</em> 1 &lt;&amp;</span><a class=\"unchecked-mark\""
            + " href=\"#x%22y\" aria-label=\"&lt;Ej &quot;&gt;\">*</a> så.</p>",
        html(Read.of("Det [*är* {{a}}]{!} så.").prose()));
  }

  @Test
  void theMarkOfAClaimInALinkStandsBehindTheLink() {
    assertEquals(
        "<p><a href=\"/a/\">Se <span class=\"unchecked\">här nu</span> då</a>"
            + "<a class=\"unchecked-mark\" href=\"#x%22y\" aria-label=\"&lt;Ej &quot;&gt;\">*</a></p>",
        html(Read.of("[Se [här nu]{!} då](/a/)").prose()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a]: /b/ '{{c}}'", "<https://x.se/{{c}}>", "[a]\n\n[a]: /b/{{c}}/"})
  void cannotStandInAnAddressOrTitle(String markdown) {
    assertTrue(Read.of(markdown).rules().contains(Rule.STATEMENT_PLACE));
  }

  @Test
  void passagesStayAsWritten() {
    String markdown = "[a *b*]{c} {{d}}";
    assertEquals(markdown, Read.of(markdown).prose().passages().get(0).written());
  }

  @Test
  void manyThreadsReadTheSame() {
    List<Statement> wanted = Read.of(NASTY, NASTY.indexOf("## ")).prose().statements();
    Set<List<Statement>> read =
        Set.copyOf(
            IntStream.range(0, 1000)
                .parallel()
                .mapToObj(i -> Read.of(NASTY, NASTY.indexOf("## ")).prose().statements())
                .toList());
    assertEquals(Set.of(wanted), read);
    assertEquals(30, EXPRESSION.matcher(NASTY).results().map(MatchResult::group).count());
  }

  private static String said(Said said) {
    return said.with(i -> "<" + i + ">");
  }

  private static String html(Prose prose) {
    return prose.html(new Prose.Writing(2, target -> target, "", "", "code", spoken(prose)));
  }

  private static Prose.Spoken spoken(Prose prose) {
    return new Prose.Spoken() {
      @Override
      public String figure(int statement) {
        return statement + " <&";
      }

      @Override
      public Optional<Mark> mark(int statement) {
        boolean unchecked = prose.statements().get(statement).expression().equals("!");
        return unchecked ? Optional.of(new Mark("#x\"y", "<Ej \">")) : Optional.empty();
      }
    };
  }
}
