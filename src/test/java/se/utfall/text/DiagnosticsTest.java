package se.utfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private final Diagnostics findings = new Diagnostics();

  @Test
  void readsByPathThenLineThenColumnThenRule() {
    findings.add(new Position("b.md", 1, 1), Rule.LINK_TEXT, "x");
    findings.add(new Position("a.md", 10, 1), Rule.LINK_TEXT, "x");
    findings.add(new Position("a.md", 2, 20), Rule.LINK_TEXT, "x");
    findings.add(new Position("a.md", 2, 3), Rule.LINK_TEXT, "x");
    findings.add(new Position("a.md", 2, 3), Rule.MARKDOWN_HTML, "<b>");
    findings.add(Position.file("a.md"), Rule.FILE_EMPTY);
    assertEquals(
        List.of(
            "a.md FILE_EMPTY",
            "a.md:2:3 MARKDOWN_HTML",
            "a.md:2:3 LINK_TEXT",
            "a.md:2:20 LINK_TEXT",
            "a.md:10:1 LINK_TEXT",
            "b.md:1:1 LINK_TEXT"),
        findings.sorted().stream().map(d -> d.at() + " " + d.rule()).toList());
  }

  @Test
  void saysTheSameFaultOnce() {
    findings.add(new Position("a.md", 1, 1), Rule.LINK_TEXT, "x");
    findings.add(new Position("a.md", 1, 1), Rule.LINK_TEXT, "x");
    findings.add(new Position("a.md", 1, 1), Rule.LINK_TEXT, "y");
    assertEquals(2, findings.sorted().size());
  }

  @Test
  void aWarningAloneIsNoError() {
    assertFalse(findings.hasErrors());
    findings.add(Position.file("a.md"), Rule.COMMENTARY_STALE);
    assertFalse(findings.hasErrors());
    findings.add(Position.file("a.md"), Rule.FILE_EMPTY);
    assertTrue(findings.hasErrors());
  }

  @Test
  void keepsWhatManyThreadsFindInOneOrder() {
    Position at = new Position("a.md", 1, 1);
    IntStream.range(0, 500)
        .parallel()
        .mapToObj(i -> Diagnostic.of(at, Rule.LINK_TEXT).near(Optional.of("" + (1000 + i))))
        .forEach(findings::add);
    assertEquals(
        IntStream.range(1000, 1500).mapToObj(i -> "" + i).toList(),
        findings.sorted().stream().map(d -> d.near().orElseThrow()).toList());
  }
}
