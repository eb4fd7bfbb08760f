package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would take the parser minutes or overflow its stack, and the largest that may be. */
class LimitsTest {
  private static final Prose.Writing WRITING =
      new Prose.Writing(2, target -> target, "note", "table", "code", Prose.Spoken.NOTHING);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"tooDeep", "tooLong", "tooDense", "allowed"})
  void isRefusedOrRead(String name, String markdown, List<Rule> rules) {
    Read read = Read.of(markdown);
    Harmless.check(read.prose().html(WRITING));
    assertEquals(rules, read.rules());
  }

  static Stream<Arguments> tooDeep() {
    return Stream.of(
        deep("lists on a line", "- ".repeat(2000)),
        deep("21 lists on a line", "- ".repeat(21) + "a"),
        deep("numbered lists on a line", "1. ".repeat(2000)),
        deep("quotes", "> ".repeat(2000)),
        deep("quotes without spaces", ">".repeat(2000)),
        deep("quotes and lists", "> 1) ".repeat(1000)),
        deep("lists by indentation", nested(300)),
        deep("emphasis", "**".repeat(120) + "a" + "**".repeat(120)),
        deep("images", "![".repeat(400) + "](a)".repeat(400)));
  }

  static Stream<Arguments> tooLong() {
    return Stream.of(
        tooLong("brackets", "[".repeat(20_000)),
        tooLong("open links", "[a](".repeat(10_000)),
        tooLong("asterisks", "*".repeat(20_000)),
        tooLong("braces", "{{".repeat(20_000)),
        tooLong("a heading", "## " + "[".repeat(10_000)),
        tooLong("a text", "ord ord\n\n".repeat(12_000)),
        tooLong("lines", "\n".repeat(5_001)),
        tooLong("a paragraph of lines", ("ord ".repeat(20) + "\n").repeat(130)),
        tooLong("a table", ("| " + "ord ".repeat(40) + "|\n").repeat(400)),
        tooLong("quoted code", "> ```\n" + "> a\n>\n".repeat(16_000)));
  }

  static Stream<Arguments> tooDense() {
    return Stream.of(
        dense("a quote of many lines", "> a\n".repeat(25_000)),
        dense("a setext heading", "[a](\n".repeat(5_000) + "==="),
        dense("list continued", "- a\n" + "          - b\n".repeat(1_000)),
        dense("entities", "&amp;".repeat(1_900)),
        dense("figures", "{{a}}".repeat(400)),
        dense("claims", "[a]{b}".repeat(400)),
        dense("nested claims", "[".repeat(400) + "a" + "]{b}".repeat(400)),
        dense("open braces", "{{".repeat(2_000)),
        dense("references", "[a][b]".repeat(400)),
        dense("emphasis in rows", "| " + "**".repeat(700) + "a" + "**".repeat(700)),
        dense("columns", "|a".repeat(3_000) + "\n" + "|-".repeat(3_000)),
        dense("no table", "|a|\n|-|-|\n" + "| [a]([b]([c]([d]([e]([f]( |\n".repeat(490)));
  }

  static Stream<Arguments> allowed() {
    String table =
        IntStream.range(0, 290)
            .mapToObj(i -> "| [Kommun](/k/) | **" + i + "** | `a` |\n")
            .collect(Collectors.joining());
    return Stream.of(
        allowed("20 lists on a line", "- ".repeat(20) + "a"),
        allowed("lists by indentation", nested(20)),
        allowed("all municipalities", "| Kommun | Andel | Kod |\n|---|---|---|\n" + table),
        allowed("a long list", "- en punkt med några ord, [länkad](/a/)\n".repeat(1_000)),
        allowed("many figures", ("{{a}} [b]{c} ".repeat(100) + "\n\n").repeat(60)),
        allowed("figures in a table", "|a|b|\n|-|-|\n" + "| {{a}} | [b]{c} |\n".repeat(450)),
        allowed("a long text", ("ord ".repeat(2_000) + "\n\n").repeat(12)),
        allowed("long code", "```\nrad\n\nrad\n" + "    - > x\n".repeat(150) + "```\n"));
  }

  private static String nested(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(i -> "  ".repeat(i) + "- a\n")
        .collect(Collectors.joining());
  }

  private static Arguments deep(String name, String markdown) {
    return arguments(name, markdown, List.of(Rule.MARKDOWN_TOO_DEEP));
  }

  private static Arguments tooLong(String name, String markdown) {
    return arguments(name, markdown, List.of(Rule.MARKDOWN_TOO_LONG));
  }

  private static Arguments dense(String name, String markdown) {
    return arguments(name, markdown, List.of(Rule.MARKDOWN_TOO_DENSE));
  }

  private static Arguments allowed(String name, String markdown) {
    return arguments(name, markdown, List.of());
  }
}
