package se.utfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utfall.Folders;
import se.utfall.Summary;
import se.utfall.Withheld;
import se.utfall.check.Review;
import se.utfall.check.TextReview;
import se.utfall.check.Translated;
import se.utfall.check.Unchecked;
import se.utfall.text.Diagnostics;
import se.utfall.text.Messages;
import se.utfall.text.Position;
import se.utfall.text.Rule;

/** Where in all that is printed the texts stand; the review is made up. */
class ReporterTest {
  private static final Folders FOLDERS =
      new Folders(Path.of("content"), Path.of("templates"), Path.of("site"));
  private static final Summary SUMMARY =
      new Summary(
          3,
          1,
          1,
          1,
          new Withheld(0, 0),
          new Review(
              List.of(
                  new TextReview(
                      "a.md",
                      Optional.empty(),
                      2,
                      1,
                      List.of(new Unchecked(new Position("a.md", 3, 1), "Det ökar.", List.of())),
                      new BigDecimal(40),
                      List.of()))),
          List.of(new Translated("en", 2, List.of("content/site.yaml title"))),
          List.of(),
          6,
          Optional.empty());

  private final Diagnostics findings = new Diagnostics(true);
  private final StringWriter printed = new StringWriter();
  private final PrintWriter to = new PrintWriter(printed);
  private final Reporter reporter = new Reporter(Messages.in("sv"), to, to, false);

  @Test
  void aCheckPrintsTheTextsBeforeItsLastLine() {
    assertEquals(0, reporter.checked(FOLDERS, SUMMARY, findings, Stopwatch.start(), true));
    assertEquals(
        """
        Läste 3 filer i content: 1 undersökning, 1 område, 1 nyckeltal.
        På en: 1 av 2 texter är översatta.
            content/site.yaml title
        a.md: 1 av 2 kontrollerade eller märkta (50 %)
            a.md:3:1: Det ökar.
        Påståenden: 1 av 2 meningar som låter som påståenden är kontrollerade eller märkta (50 %).
        Allt stämmer: 6 sidor kan byggas. Det tog T s.
        """,
        printed());
  }

  @Test
  void aCheckThatFailsPrintsTheTextsAfterTheFindings() {
    findings.add(new Position("a.md", 2, 1), Rule.FILE_EMPTY);
    assertEquals(1, reporter.checked(FOLDERS, SUMMARY, findings, Stopwatch.start(), true));
    assertEquals(
        """
        a.md:2:1: fel: Filen är tom. [file.empty]
            Fyll i den eller ta bort den.
        a.md: 1 av 2 kontrollerade eller märkta (50 %)
            a.md:3:1: Det ökar.
        Påståenden: 1 av 2 meningar som låter som påståenden är kontrollerade eller märkta (50 %).
        1 fel, 0 varningar.
        """,
        printed());
  }

  @Test
  void aBuildPrintsOnlyTheTotal() {
    assertEquals(0, reporter.built(FOLDERS, SUMMARY, findings, Stopwatch.start()));
    assertEquals(
        """
        Läste 3 filer i content: 1 undersökning, 1 område, 1 nyckeltal.
        På en: 1 av 2 texter är översatta.
        Påståenden: 1 av 2 meningar som låter som påståenden är kontrollerade eller märkta (50 %).
        Klart på T s.
        """,
        printed());
  }

  private String printed() {
    return printed
        .toString()
        .replace(System.lineSeparator(), "\n")
        .replaceAll("[0-9]+,[0-9] s\\.", "T s.");
  }
}
