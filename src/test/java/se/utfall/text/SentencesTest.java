package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** Each stroke is where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Andelen har ökat.",
        "Utan punkt",
        "En. /Två! /Tre? /Fyra … /Fem",
        "Det var 81,5 procent år 2021. /Då var det fler.",
        "Det var lägst 2021. /81 procent är mer.",
        "Flera ämnen, t.ex. matematik och bl.a. NO, går bättre.",
        "I åk. 9 är det fler. /I åk. F ingår alla.",
        "Kl. 9.30 öppnar det. /Nr 1. /Då så.",
        "Det gäller vård, skola m.m. /Resten är lika.",
        "Det gäller vård m.m. som förut.",
        "Se sid. 9 och tab. 2.",
        "Se Sid. /Sedan",
        "Enligt A. Exempel är det så. /Ja.",
        "”Det är bra.” /Så sade de.",
        "Det är bra (se nedan.) /Så är det.",
        "”Hur gick det?” undrade de. /Bra!",
        "Är det så?! /Ja.",
        "**Fler trivs.** /*Färre* slutar.",
        "[Fler trivs.]{N1 > 2.5} /Resten",
        "Se [sidan.](adress) /[*Fler.*]{b} /[Resten.]{c}",
        "[Fler]{kan inte kontrolleras: en bedömning. Den är ny} trivs. /Resten",
        "Det är bra. /\uFFFC av eleverna",
        "Det är bra. /{{N1 2021}} av eleverna",
        "Nivån är\nhögre. /\nNu",
        "Se www.exempel.se. /Där står det.",
        "Results rose, e.g. in maths. /They fell, i.e. not all, in art.",
        "Resultatet är 81\u00A0%. /Det är mer.",
        "Vi har 3. plats.",
        "…",
        "{ . /Ny {"
      })
  void endWhereTheStrokesAre(String marked) {
    List<String> wanted = List.of(marked.split("/"));
    String text = String.join("", wanted);
    assertEquals(
        wanted.stream().map(String::strip).collect(Collectors.joining("/")),
        Sentences.of(text).stream()
            .map(s -> text.substring(s.start(), s.end()).strip())
            .collect(Collectors.joining("/")));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), Sentences.of(" \n "));
  }

  @Property(tries = 2000)
  void areInOrderAndLeaveNothingButBlanks(
      @ForAll @Chars({'.', '!', ' ', '{', '}', '"', '(', '\n', 'A', 'a', '9', 'å'}) String text) {
    int behind = 0;
    for (Sentences.Span span : Sentences.of(text)) {
      assertEquals("", text.substring(behind, span.start()).strip());
      assertEquals(
          text.substring(span.start(), span.end()).strip().length(), span.end() - span.start());
      behind = span.end();
    }
    assertEquals("", text.substring(behind).strip());
  }
}
