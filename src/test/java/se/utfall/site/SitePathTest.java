package se.utfall.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "kkik/index.html",
        "hämta/åäö.csv",
        "a b.html",
        ".nojekyll",
        ".well-known/security.txt",
        "console.html",
        "com.html",
        "com10",
        "a/.utfall/b",
        "..a",
        "a..b/c"
      })
  void acceptsPathsInsideTheSite(String path) {
    assertTrue(SitePath.isSafe(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/..",
        "./a",
        "a\\b",
        "C:/a",
        "a:b",
        "a*b",
        "a?b",
        "a\"b",
        "a<b",
        "a|b",
        "a\nb",
        "a\u0000b",
        "a\u0085b",
        "a.",
        "a./b",
        "a ",
        "a /b",
        ".utfall",
        ".utfall/manifest",
        ".UTFALL/lock",
        "con",
        "CON",
        "con.html",
        "a/aux.svg",
        "nul.tar.gz",
        "com1",
        "LPT9.csv",
        "com¹",
        "prn .txt",
        "conin$"
      })
  void refusesPathsThatLeaveTheSiteOrFailOnSomeSystem(String path) {
    assertFalse(SitePath.isSafe(path));
  }

  @ParameterizedTest
  @ValueSource(ints = {127, 128})
  void refusesNamesThatAreTooLongForADisk(int letters) {
    assertEquals(letters == 127, SitePath.isSafe("a/" + "å".repeat(letters)));
  }

  @Property
  void whatItAcceptsStaysInsideTheFolder(
      @ForAll @Chars({'.', '/', '\\', 'a', ' '}) @CharRange(from = '!', to = '~') String path) {
    Path root = Path.of("site").toAbsolutePath();
    if (SitePath.isSafe(path)) {
      Path target = root.resolve(path);
      assertEquals(target.normalize(), target);
      assertTrue(target.startsWith(root) && !target.equals(root));
      assertFalse(target.startsWith(new Layout(root).own()));
    }
  }
}
