package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProseHostileTest {
  private static final Prose.Writing WRITING =
      new Prose.Writing(
          2, target -> target, "Länk till annan webbplats", "Tabell", "code", Prose.Spoken.NOTHING);

  @ParameterizedTest
  @MethodSource({"markup", "statements", "schemes", "images", "words"})
  void isReportedAndWrittenWithoutHarm(String markdown, List<Rule> rules) {
    Read read = Read.of(markdown);
    Harmless.check(read.prose().html(WRITING));
    assertEquals(rules, read.rules());
  }

  private static Arguments html(String markdown) {
    return arguments(markdown, List.of(Rule.MARKDOWN_HTML));
  }

  private static Arguments twice(String markdown) {
    return arguments(markdown, List.of(Rule.MARKDOWN_HTML, Rule.MARKDOWN_HTML));
  }

  private static Arguments scheme(String target) {
    return arguments("[Läs rapporten](" + target + ")", List.of(Rule.MARKDOWN_SCHEME));
  }

  private static Arguments image(String target) {
    return arguments("![Bild](" + target + ")", List.of(Rule.MARKDOWN_IMAGE));
  }

  private static Arguments harmless(String markdown) {
    return arguments(markdown, List.of());
  }

  static Stream<Arguments> markup() {
    return Stream.of(
        html("<script>alert(1)</script>"),
        html("<SCRIPT SRC=//evil.se/x.js></SCRIPT>"),
        html("text <script>alert(1)</script>"),
        html("<img src=x onerror=alert(1)>"),
        html("text <img src=x onerror=alert(1)>"),
        html("<svg onload=alert(1)>"),
        html("<iframe src=javascript:alert(1)></iframe>"),
        html("<object data=x></object>"),
        html("<embed src=x>"),
        html("<form action=//evil.se><input></form>"),
        html("<style>@import '//evil.se'</style>"),
        html("<link rel=stylesheet href=//evil.se>"),
        html("<meta http-equiv=refresh content=0>"),
        html("<base href=//evil.se>"),
        html("<a href=javascript:alert(1)>x</a>"),
        html("text <a href='javascript:alert(1)'>x</a>"),
        html("<b onmouseover=alert(1)>x</b>"),
        html("<!-- <script> -->"),
        html("text <!-- gömd --> text"),
        html("<?php echo 1 ?>"),
        html("text <?x ?> text"),
        html("<![CDATA[<script>]]>"),
        html("text <![CDATA[x]]>"),
        html("<!DOCTYPE html>"),
        html("- > <script>alert(1)</script>"),
        html("| a |\n| --- |\n| <script>alert(1)</script> |"),
        html("## <script>alert(1)</script>"),
        html("<math><mtext></mtext></math>"),
        html("<x-ny a='b'>"),
        twice("<template><script></script></template>"),
        twice("<noscript><p title='</noscript><img src=x onerror=alert(1)>'>"),
        html("*<b>*x*</b>*"));
  }

  static Stream<Arguments> statements() {
    return Stream.of(
        html("{{<script>}} [<script>alert(1)</script>]{a}"),
        arguments("[[rapport](javascript:alert(1))]{a}", List.of(Rule.MARKDOWN_SCHEME)),
        arguments("[a [b]{c} d](javascript:alert(1))", List.of(Rule.MARKDOWN_SCHEME)),
        harmless("[x [y [båt](c]) z]{e} v](javascript:alert(1))"),
        arguments("[a [båt](c]{x}) e", List.of(Rule.STATEMENT_PLACE)),
        arguments("{{{{a}}}}", List.of(Rule.STATEMENT_BRACES)),
        arguments("[båt](/b/{{c}}/\"onclick=alert(1))", List.of(Rule.STATEMENT_PLACE)),
        harmless("{{\"><script>alert(1)}}"),
        harmless("[\"><img]{<script>alert(1)</script>}"));
  }

  static Stream<Arguments> schemes() {
    return Stream.of(
        scheme("javascript:alert(1)"),
        scheme("JaVaScRiPt:alert(1)"),
        scheme("javascript&#58;alert(1)"),
        scheme("javascript&#x3A;alert(1)"),
        scheme("javascript&colon;alert(1)"),
        scheme("&#106;avascript:alert(1)"),
        scheme("java&Tab;script:alert(1)"),
        scheme("java&NewLine;script:alert(1)"),
        scheme("java&#9;script:alert(1)"),
        scheme("java&#x0D;script:alert(1)"),
        scheme("&#1;javascript:alert(1)"),
        scheme("&#32;javascript:alert(1)"),
        scheme("&nbsp;javascript:alert(1)"),
        scheme("\u200Bjavascript:alert(1)"),
        scheme("\uFEFFjavascript:alert(1)"),
        scheme("java\u00ADscript:alert(1)"),
        scheme("javascript\\:alert(1)"),
        scheme("javascript%3Aalert(1)"),
        scheme("javascript%253Aalert(1)"),
        scheme("%6Aavascript:alert(1)"),
        scheme("%0Ajavascript:alert(1)"),
        scheme("<javascript:alert(1)>"),
        scheme("vbscript:x"),
        scheme("data:text/html,x"),
        scheme("data:text/html;base64,PHNjcmlwdD4="),
        scheme("file:///etc/passwd"),
        scheme("ftp://evil.se"),
        scheme("blob:https://evil.se/x"),
        scheme("view-source:https://evil.se"),
        scheme("x:y"),
        scheme("C:/Windows"),
        scheme("//evil.se"),
        scheme("&#47;/evil.se"),
        scheme("\\\\\\\\evil.se"),
        scheme("/\\\\evil.se"),
        scheme("%2F%2Fevil.se"),
        scheme("&#9;//evil.se"),
        scheme("https:evil.se"),
        scheme("https:///evil.se"),
        scheme("https://"),
        scheme("http:\\\\\\\\evil.se"),
        arguments("<javascript:alert(1)>", List.of(Rule.MARKDOWN_SCHEME)),
        arguments("<data:text/html,x>", List.of(Rule.MARKDOWN_SCHEME)),
        arguments("[rapport]\n\n[rapport]: javascript:alert(1)", List.of(Rule.MARKDOWN_SCHEME)),
        arguments("[text][r]\n\n[r]: <VBSCRIPT:x>", List.of(Rule.MARKDOWN_SCHEME)),
        arguments("[![Bild](b.svg)](javascript:x)", List.of(Rule.MARKDOWN_SCHEME)));
  }

  static Stream<Arguments> images() {
    return Stream.of(
        image("https://evil.se/p.gif"),
        image("HTTP://evil.se/p.gif"),
        image("//evil.se/p.gif"),
        image("/\\\\evil.se/p.gif"),
        image("data:image/svg+xml,x"),
        image("javascript:alert(1)"),
        image("mailto:a@b.se"),
        image("&#104;ttps://evil.se/p.gif"),
        image("https%3A//evil.se/p.gif"),
        image("#x"));
  }

  static Stream<Arguments> words() {
    return Stream.of(
        harmless("[rapport](x \"\\\" onclick=alert(1) x=\\\"\")"),
        harmless("[rapport](x '\"><script>alert(1)</script>')"),
        harmless("[rapport](x\"onclick=alert(1))"),
        harmless("![\">&lt;script>alert(1)&lt;/script>](b.svg)"),
        harmless("![\" onerror=\"alert(1)](b.svg)"),
        harmless("a <svg/onload=alert(1)>"),
        harmless("`<script>alert(1)</script>`"),
        harmless("    <script>alert(1)</script>"),
        harmless("```\n</code></pre><script>alert(1)</script>\n```"),
        harmless("```\"><script>\nx\n```"),
        harmless("&lt;script&gt;alert(1)&lt;/script&gt;"),
        harmless("\\<script>alert(1)\\</script>"),
        harmless("&#60;script&#62;"),
        harmless("## \">&lt;script"),
        arguments("<https://evil.se/\"onclick=alert(1)>", List.of(Rule.LINK_ADDRESS)),
        harmless("<a@b.se>"),
        harmless("[rapport](javascript&amp;colon;alert(1))"),
        harmless("[rapport](https://x.se/?javascript:alert(1))"),
        harmless("\u0000 \u0008 \u001B[31m \u009B"),
        arguments(
            "{.class onclick=x} {#id} {{x}} ${x} <#if x>",
            List.of(Rule.STATEMENT_BRACES, Rule.STATEMENT_BRACES, Rule.STATEMENT_BRACES)));
  }
}
