package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.utfall.render.OutputFile.Kind;
import se.utfall.site.Manifest.Entry;

class ManifestTest {
  private static final String SUM = "0123456789abcdef".repeat(4);
  private static final String TEXT =
      """
      utfall manifest 1
      page SUM a b/index.html
      retired SUM a/old.css
      asset SUM a/site.css
      data SUM hämta/åäö.csv
      index SUM index.html
      end 5
      """
          .replace("SUM", SUM);

  @Test
  void isSortedTextThatReadsBackTheSame() {
    Manifest manifest =
        new Manifest(
            List.of(
                new Entry("index.html", Kind.INDEX, false, SUM),
                new Entry("hämta/åäö.csv", Kind.DATA, false, SUM),
                new Entry("a b/index.html", Kind.PAGE, false, SUM),
                new Entry("a/site.css", Kind.ASSET, false, SUM),
                new Entry("a/old.css", Kind.ASSET, true, SUM)));

    assertEquals(TEXT, manifest.text());
    assertEquals(Optional.of(manifest.inOrder()), Manifest.parse(TEXT).map(Manifest::inOrder));
  }

  @Test
  void anEmptySiteHasAManifestToo() {
    assertEquals("utfall manifest 1\nend 0\n", Manifest.NONE.text());
    assertEquals(
        Optional.of(List.of()), Manifest.parse(Manifest.NONE.text()).map(Manifest::inOrder));
  }

  @Test
  void cutAnywhereItIsNotWhole() {
    for (int end = 0; end < TEXT.length() - 1; end++) {
      assertEquals(Optional.empty(), Manifest.parse(TEXT.substring(0, end)), "cut at " + end);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page SUM ../../etc/passwd",
        "page SUM /etc/passwd",
        "page SUM .utfall/lock",
        "page SUM ",
        "page sum a.html",
        "script SUM a.html",
        "PAGE SUM a.html",
        ""
      })
  void aLineThatWeWouldNotWriteSpoilsIt(String line) {
    String text = "utfall manifest 1\n" + line.replace("SUM", SUM) + "\nend 1\n";
    assertEquals(Optional.empty(), Manifest.parse(text));
  }

  @Test
  void aLaterVersionIsNotRead() {
    assertEquals(Optional.empty(), Manifest.parse(TEXT.replace("manifest 1", "manifest 2")));
  }
}
