package se.utfall.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is three files: NAME.md, what it becomes (NAME.html) and what is found (NAME.txt). */
class ProseCasesTest {
  private static final Path CASES = Path.of("src/test/resources/prose");

  static final Prose.Writing WRITING =
      new Prose.Writing(
          3,
          target -> "../till" + target,
          "Länk till annan webbplats.",
          "Tabell <1>",
          "Kod <2>",
          new Prose.Spoken() {
            @Override
            public String figure(int statement) {
              return "<" + statement + ">";
            }

            @Override
            public Optional<Prose.Mark> mark(int statement) {
              return Optional.empty();
            }
          });

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomesTheExpectedHtmlAndFindings(String name) {
    Read read = Read.of(content(name + ".md"));
    assertEquals(content(name + ".html"), end(read.prose().html(WRITING)));
    assertEquals(content(name + ".txt"), end(report(read)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameWithWindowsLineEnds(String name) {
    Read read = Read.of(content(name + ".md").replace("\n", "\r\n"));
    assertEquals(content(name + ".html"), end(read.prose().html(WRITING)));
    assertEquals(content(name + ".txt"), end(report(read)));
  }

  private static String report(Read read) {
    Stream<String> found =
        read.findings().stream()
            .map(d -> place(d.at()) + d.rule().id() + " " + String.join(" | ", d.args()));
    Stream<String> links =
        read.prose().internalLinks().stream().map(l -> place(l.at()) + "link " + l.target());
    Stream<String> images =
        read.prose().images().stream().map(l -> place(l.at()) + "image " + l.target());
    Stream<String> headings =
        read.prose().headings().stream()
            .map(h -> "heading " + h.level() + " #" + h.id() + " " + h.words());
    Stream<String> statements =
        read.prose().statements().stream()
            .map(s -> place(read.prose().at(s.start())) + statement(s));
    return Stream.of(found, links, images, headings, statements)
        .flatMap(lines -> lines)
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  private static String statement(Prose.Statement s) {
    String opens = s.opens() ? " opens " : " in ";
    String kind = s.kind() == Prose.Statement.Kind.CLAIM ? "claim " : "figure ";
    return kind + s.expression() + " = " + said(s.words()) + opens + said(s.sentence());
  }

  private static String said(Prose.Said said) {
    return said.with(statement -> "<" + statement + ">");
  }

  private static String place(Position at) {
    return at.line() + ":" + at.column() + " ";
  }

  private static String end(String text) {
    return text.isEmpty() ? text : text + "\n";
  }

  private static String content(String file) {
    try {
      return Files.readString(CASES.resolve(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
